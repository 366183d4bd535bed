#include <QCoreApplication>
#include <cstdio>

#include "app/cli/lab.h"
#include "app/lab/lab.h"

// `opsdeck lab …` without the rest of the program, so that these tests need nothing but the lab. The word "own" starts
// a temporary lab that ends with this process, and with the runs that the program after it tells of; and waits.
int main(int argc, char *argv[]) {
  const QCoreApplication application(argc, argv);
  const QStringList words = QCoreApplication::arguments().mid(1);
  if (words.value(0) != QLatin1String("own")) return ops::labCommand(words);
  if (!ops::Lab().start({QCoreApplication::applicationPid(), true, words.value(1)})) return 1;
  std::puts("up");
  std::fflush(stdout);
  return QCoreApplication::exec();
}
