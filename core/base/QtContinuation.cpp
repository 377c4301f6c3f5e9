// SPDX-License-Identifier: GPL-3.0-or-later
// Qt 6.4, which Debian 12 has, keeps a continuation of a future that it has run at once: one that is attached
// in the very moment in which another thread finishes the future runs a second time, on a promise that is
// moved away, and ends the program. Newer versions of Qt note that it has run. The linker leads the attaching
// through here; see CMakeLists.txt and docs/decisions/0015. tst_continuations shows whether it is needed and
// works.
#include <QFutureInterface>

#include <functional>
#include <utility>

using Continuation = std::function<void(const QFutureInterfaceBase&)>;

// Both names are those of QFutureInterfaceBase::setContinuation: as a member, its object is the first
// argument.
extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier)
void __real__ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate(
    QFutureInterfaceBase*, Continuation, QFutureInterfaceBasePrivate*);

void __wrap__ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate(
    QFutureInterfaceBase* future, Continuation continuation, QFutureInterfaceBasePrivate* next)
{
    // Qt copies it never: the flag is the one of the function that is kept.
    Continuation once
        = [continuation = std::move(continuation), ran = false](const QFutureInterfaceBase& parent) mutable {
              if (!std::exchange(ran, true))
                  continuation(parent);
          };
    __real__ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate(
        future, std::move(once), next);
}
// NOLINTEND(bugprone-reserved-identifier)
}
