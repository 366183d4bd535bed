#include "tests/support/ports.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QRandomGenerator>

namespace ops {

int freePort() {
  for (int attempt = 0; attempt < 500; ++attempt) {
    const int port = QRandomGenerator::global()->bounded(12'000, 32'000);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool free = ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    if (free) return port;
  }
  return 0;
}

}  // namespace ops
