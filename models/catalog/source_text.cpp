#include "models/catalog/source_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace ops {

namespace {

constexpr qsizetype kMaxBytes = 1 << 20;

QString tr(const char *text) {
  return QCoreApplication::translate("SourceText", text);
}

bool isContinuation(char byte) {
  return (static_cast<uchar>(byte) & 0xc0U) == 0x80U;
}

// Length of the well-formed UTF-8 sequence at `at`, 0 if there is none.
int sequenceLength(const QByteArray &bytes, qsizetype at) {
  const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar{0}; };
  const uint first = byte(at);
  if (first < 0x80) return 1;
  const uint second = byte(at + 1);
  const auto continues = [&](int count) {
    for (int i = 1; i <= count; ++i) {
      if ((byte(at + i) & 0xc0U) != 0x80U) return false;
    }
    return true;
  };
  if (first >= 0xc2 && first <= 0xdf) return continues(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const bool tooLong = first == 0xe0 && second < 0xa0;
    const bool surrogate = first == 0xed && second > 0x9f;
    return !tooLong && !surrogate && continues(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const bool tooLong = first == 0xf0 && second < 0x90;
    const bool tooLarge = first == 0xf4 && second > 0x8f;
    return !tooLong && !tooLarge && continues(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

SourceText::SourceText(const QByteArray &bytes) : m_bytes(bytes) {
  if (m_bytes.size() > kMaxBytes) {
    m_bytes.clear();
    m_complaints.append({0, 0, tr("The file is larger than 1 MiB. Split it: one system or procedure a file.")});
    return;
  }
  if (m_bytes.startsWith("\xef\xbb\xbf")) m_bytes.remove(0, 3);
  if (m_bytes.startsWith("\xff\xfe") || m_bytes.startsWith("\xfe\xff")) {
    m_bytes.clear();
    m_complaints.append({0, 0, tr("The file is UTF-16. Save it as UTF-8.")});
    return;
  }
  m_bytes.replace("\r\n", "\n");
  findLines();
  checkBytes();
  if (m_complaints.isEmpty()) checkIndentation();
}

void SourceText::findLines() {
  m_lineStarts.append(0);
  for (qsizetype i = m_bytes.indexOf('\n'); i >= 0; i = m_bytes.indexOf('\n', i + 1)) m_lineStarts.append(i + 1);
}

QByteArray SourceText::line(int line) const {
  if (line < 0 || line >= m_lineStarts.size()) return {};
  const qsizetype start = m_lineStarts[line];
  const qsizetype end = line + 1 < m_lineStarts.size() ? m_lineStarts[line + 1] - 1 : m_bytes.size();
  return m_bytes.mid(start, end - start);
}

int SourceText::column(int line, int byteColumn) const {
  if (line < 0 || line >= m_lineStarts.size()) return 1;
  const bool ahead = m_last.line == line && m_last.byteColumn <= byteColumn;
  if (!ahead) m_last = {line, 0, 1};
  const qsizetype start = m_lineStarts[line];
  for (; m_last.byteColumn < byteColumn && start + m_last.byteColumn < m_bytes.size(); ++m_last.byteColumn) {
    if (!isContinuation(m_bytes[start + m_last.byteColumn])) ++m_last.column;
  }
  return m_last.column;
}

QByteArray SourceText::from(int line, int byteColumn, qsizetype length) const {
  if (line < 0 || line >= m_lineStarts.size()) return {};
  const qsizetype end = line + 1 < m_lineStarts.size() ? m_lineStarts[line + 1] - 1 : m_bytes.size();
  const qsizetype start = std::min(m_lineStarts[line] + byteColumn, end);
  return m_bytes.mid(start, length < 0 ? end - start : std::min(length, end - start));
}

bool SourceText::isQuoteClosed(int line, int byteColumn) const {
  if (line < 0 || line >= m_lineStarts.size()) return true;
  const qsizetype start = m_lineStarts[line] + byteColumn;
  if (start >= m_bytes.size()) return true;
  const char quote = m_bytes[start];
  if (quote != '"' && quote != '\'') return true;
  for (qsizetype i = start + 1; i < m_bytes.size(); ++i) {
    if (quote == '"' && m_bytes[i] == '\\') {
      ++i;
    } else if (m_bytes[i] == quote) {
      const bool escaped = quote == '\'' && i + 1 < m_bytes.size() && m_bytes[i + 1] == quote;
      if (!escaped) return true;
      ++i;
    }
  }
  return false;
}

void SourceText::complain(qsizetype offset, const QString &message) {
  const auto next = std::ranges::upper_bound(m_lineStarts, offset);
  const int line = static_cast<int>(next - m_lineStarts.begin()) - 1;
  const int byteColumn = static_cast<int>(offset - m_lineStarts[line]);
  m_complaints.append({line + 1, column(line, byteColumn), message});
}

void SourceText::checkBytes() {
  for (qsizetype i = 0; i < m_bytes.size();) {
    const int length = sequenceLength(m_bytes, i);
    const uchar byte = static_cast<uchar>(m_bytes[i]);
    if (length == 0) {
      complain(i, tr("The byte 0x%1 is no valid UTF-8. Save the file as UTF-8.").arg(byte, 2, 16, QLatin1Char('0')));
      return;  // one wrong encoding would give a complaint a letter
    }
    if (byte == '\r') {
      complain(i, tr("A carriage return stands here without a line feed. End lines with LF or CRLF."));
      return;
    }
    const bool isControl = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
    if (isControl) {
      complain(i,
               tr("The control character 0x%1 has no place in a file. Remove it.").arg(byte, 2, 16, QLatin1Char('0')));
      return;
    }
    i += length;
  }
}

// JSON may be indented with tabs; in YAML they are the classic invisible error.
void SourceText::checkIndentation() {
  if (m_bytes.trimmed().startsWith('{')) return;
  for (int i = 0; i < m_lineStarts.size(); ++i) {
    const QByteArray text = line(i);
    const auto first = std::ranges::find_if(text, [](char c) { return c != ' '; });
    if (first != text.end() && *first == '\t') {
      complain(m_lineStarts[i] + (first - text.begin()),
               tr("A tab stands in the indentation. YAML indents with blanks."));
      return;
    }
  }
}

}  // namespace ops
