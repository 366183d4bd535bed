#pragma once

#include <QString>

namespace ops {

/// Whether libpq reaches this host without leaving the machine: a Unix socket's folder, an abstract socket, none at
/// all, localhost, 127.0.0.0/8, ::1. Of a list, all of them must be so.
bool isLocalPgHost(const QString &hosts);

/// What ~/.pg_service.conf (PGSERVICEFILE), else that of the whole machine (PGSYSCONFDIR), says about a service; a
/// value that the file does not give is empty.
struct PgService {
  QString host, hostaddr, sslmode;
};
PgService pgService(const QString &name);

/// A file with the authorities that this system trusts, for libpq has no list of its own before version 16; empty if
/// none is found.
QString systemAuthorities();

}  // namespace ops
