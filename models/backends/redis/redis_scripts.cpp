#include "models/backends/redis/redis_scripts.h"

namespace ops::redis_scripts {

// Job after job, for a list does not tell a job's length without its copy, at 1 ms a megabyte. The bytes of one script
// are bounded: the caller asks on from the first job that is missing.
const QByteArray peek = R"(
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'list' and kind ~= 'none' then return redis.error_reply('OPSTYPE ' .. kind .. ' ' .. KEYS[1]) end
local out, bytes, cap = {redis.call('LLEN', KEYS[1])}, 0, tonumber(ARGV[3])
for position = tonumber(ARGV[1]), tonumber(ARGV[2]) do
  local job = redis.call('LINDEX', KEYS[1], position)
  if not job then break end
  out[#out + 1] = #job
  bytes = bytes + #job
  if #job > cap then job = string.sub(job, 1, cap) end  -- a whole job must not be copied once more
  out[#out + 1] = job
  if bytes >= 131072 then break end
end
return out
)";

const QByteArray move = R"(
local from, to, state = KEYS[1], KEYS[2], KEYS[3]
for i = 1, 2 do
  local kind = redis.call('TYPE', KEYS[i]).ok
  if kind ~= 'list' and kind ~= 'none' then return redis.error_reply('OPSTYPE ' .. kind .. ' ' .. KEYS[i]) end
end
local batch, count, keep = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[5])
local known = redis.call('HMGET', state, 'batch', 'moved', 'limit', 'from', 'to')
local applied, moved = tonumber(known[1] or 0), tonumber(known[2] or 0)
if known[4] and (known[4] ~= from or known[5] ~= to) then return redis.error_reply('OPSTOKEN another move') end
local depth = redis.call('LLEN', from)
local limit = tonumber(known[3] or ARGV[4])
if limit == 0 and not known[3] then limit = depth end
if applied >= batch then return {moved, depth, applied, limit} end
if applied < batch - 1 then return redis.error_reply('OPSGAP batches are missing') end
local n = math.max(0, math.min(count, limit - moved, depth))
-- The first write of all: out of memory refuses it, and nothing has happened.
redis.call('HSET', state, 'batch', batch, 'moved', moved, 'limit', limit, 'from', from, 'to', to)
redis.call('EXPIRE', state, keep)
local take, put = 'LEFT', 'RIGHT'
if ARGV[3] == 'tail' then take, put = put, take end
-- Bounded in bytes too: each job is copied here once, at 1 ms a megabyte.
local done, bytes = 0, 0
while done < n and bytes < 131072 do
  bytes = bytes + #redis.call('LMOVE', from, to, take, put)
  done = done + 1
end
redis.call('HSET', state, 'moved', moved + done)
return {moved + done, depth - done, batch, limit}
)";

const QByteArray moveChosen = R"(
local from, to, state = KEYS[1], KEYS[2], KEYS[3]
for i = 1, 2 do
  local kind = redis.call('TYPE', KEYS[i]).ok
  if kind ~= 'list' and kind ~= 'none' then return redis.error_reply('OPSTYPE ' .. kind .. ' ' .. KEYS[i]) end
end
local batch, front, keep = tonumber(ARGV[1]), ARGV[2] == 'head', tonumber(ARGV[3])
local known = redis.call('HMGET', state, 'batch', 'moved', 'from', 'to')
local applied, moved = tonumber(known[1] or 0), tonumber(known[2] or 0)
if known[3] and (known[3] ~= from or known[4] ~= to) then return redis.error_reply('OPSTOKEN another move') end
if applied >= batch then return {moved, redis.call('LLEN', from), applied, 0} end
if applied < batch - 1 then return redis.error_reply('OPSGAP batches are missing') end
redis.call('HSET', state, 'batch', batch, 'from', from, 'to', to)
redis.call('EXPIRE', state, keep)
local missing = 0
local first, last, step = 4, #ARGV - 1, 2
if front then first, last, step = #ARGV - 1, 4, -2 end
for i = first, last, step do
  if redis.call('LREM', from, 1, ARGV[i + 1]) == 1 then
    redis.call(front and 'LPUSH' or 'RPUSH', to, ARGV[i + 1])
    redis.call('HINCRBY', state, 'job:' .. ARGV[i], 1)
    moved = moved + 1
  else
    missing = missing + 1
  end
end
redis.call('HSET', state, 'moved', moved)
return {moved, redis.call('LLEN', from), batch, missing}
)";

const QByteArray sortJobs = R"(
local from, to, aside, state, order = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
for i = 1, 3 do
  local kind = redis.call('TYPE', KEYS[i]).ok
  if kind ~= 'list' and kind ~= 'none' then return redis.error_reply('OPSTYPE ' .. kind .. ' ' .. KEYS[i]) end
end
local batch, keep = tonumber(ARGV[1]), tonumber(ARGV[2])
local known = redis.call('HMGET', state, 'batch', 'moved', 'aside', 'limit', 'from', 'to')
local applied, moved, beside = tonumber(known[1] or 0), tonumber(known[2] or 0), tonumber(known[3] or 0)
if known[5] and (known[5] ~= from or known[6] ~= to) then return redis.error_reply('OPSTOKEN another move') end
local limit = tonumber(known[4] or ARGV[3])
if applied >= batch then return {moved, beside, redis.call('LLEN', from), applied, limit} end
if applied < batch - 1 then return redis.error_reply('OPSGAP batches are missing') end
redis.call('HSET', state, 'batch', batch, 'limit', limit, 'from', from, 'to', to)
redis.call('EXPIRE', state, keep)
for i = 4, #ARGV, 3 do
  if redis.call('LREM', from, 1, ARGV[i + 2]) == 1 then
    redis.call('RPUSH', ARGV[i] == 'a' and aside or to, ARGV[i + 2])
    redis.call('RPUSH', order, ARGV[i] .. ARGV[i + 1])
    moved = moved + 1
    if ARGV[i] == 'a' then beside = beside + 1 end
  end
end
redis.call('EXPIRE', order, keep)
redis.call('HSET', state, 'moved', moved, 'aside', beside)
return {moved, beside, redis.call('LLEN', from), batch, limit}
)";

const QByteArray unsortJobs = R"(
local from, to, aside, state, order = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
for i = 1, 3 do
  local kind = redis.call('TYPE', KEYS[i]).ok
  if kind ~= 'list' and kind ~= 'none' then return redis.error_reply('OPSTYPE ' .. kind .. ' ' .. KEYS[i]) end
end
local batch, keep = tonumber(ARGV[1]), tonumber(ARGV[2])
local known = redis.call('HMGET', state, 'batch', 'moved', 'missing', 'from', 'to')
local applied, moved, missing = tonumber(known[1] or 0), tonumber(known[2] or 0), tonumber(known[3] or 0)
if known[4] and (known[4] ~= from or known[5] ~= to) then return redis.error_reply('OPSTOKEN another move') end
if applied >= batch then return {moved, missing, redis.call('LLEN', order), applied} end
if applied < batch - 1 then return redis.error_reply('OPSGAP batches are missing') end
local last = redis.call('LRANGE', order, -(#ARGV - 2) / 3, -1)
for i = 3, #ARGV, 3 do
  if last[#last - (i - 3) / 3] ~= ARGV[i] then return redis.error_reply('OPSGAP the order is another one') end
end
redis.call('HSET', state, 'batch', batch, 'from', from, 'to', to)
redis.call('EXPIRE', state, keep)
for i = 3, #ARGV, 3 do
  redis.call('RPOP', order)
  local source = string.sub(ARGV[i], 1, 1) == 'a' and aside or to
  if ARGV[i + 1] == '1' and redis.call('LREM', source, -1, ARGV[i + 2]) == 1 then
    redis.call('LPUSH', from, ARGV[i + 2])
    moved = moved + 1
  else
    missing = missing + 1
  end
end
redis.call('HSET', state, 'moved', moved, 'missing', missing)
return {moved, missing, redis.call('LLEN', order), batch}
)";

const QByteArray setAside = R"(
local from, tombstone, state = KEYS[1], KEYS[2], KEYS[3]
local known = redis.call('HMGET', state, 'from', 'to', 'moved')
if known[1] then
  if known[1] ~= from or known[2] ~= tombstone then return redis.error_reply('OPSTOKEN another move') end
  return tonumber(known[3])
end
local kind = redis.call('TYPE', from).ok
if kind ~= 'list' and kind ~= 'none' then return redis.error_reply('OPSTYPE ' .. kind .. ' ' .. from) end
if redis.call('EXISTS', tombstone) == 1 then return redis.error_reply('OPSTOMB it exists') end
local depth = redis.call('LLEN', from)
redis.call('HSET', state, 'batch', 1, 'moved', depth, 'from', from, 'to', tombstone)
redis.call('EXPIRE', state, tonumber(ARGV[2]))
if depth > 0 then
  redis.call('RENAME', from, tombstone)
  redis.call('EXPIRE', tombstone, tonumber(ARGV[1]))
end
return depth
)";

}  // namespace ops::redis_scripts
