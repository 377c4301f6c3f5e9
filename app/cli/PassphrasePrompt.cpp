// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PassphrasePrompt.h"

#include "app/cli/Terminal.h"
#include "app/cli/Words.h"

namespace otpost::cli {

Result<LockedBytes> passphraseOrAsk(const PassphraseRequest& request)
{
    if (std::optional<Result<LockedBytes>> given = passphraseOfService())
        return std::move(*given);
    const tl::unexpected<Error> none = fail(ErrorKind::VaultLocked, {}, {request.vaultFile});
    Terminal terminal;
    if (!terminal.isOpen())
        return none;
    const QString first = request.creating
        ? Words::tr("New passphrase for the vault %1: ").arg(request.vaultFile)
        : Words::tr("Passphrase of the vault %1: ").arg(request.vaultFile);
    LockedBytes passphrase = terminal.askHidden(first);
    if (passphrase.isEmpty())
        return none;
    if (!request.creating)
        return passphrase;
    const LockedBytes again = terminal.askHidden(Words::tr("The same once more: "));
    if (again.isEmpty())
        return none;
    if (again.view() != passphrase.view())
        return fail(ErrorKind::VaultPassphraseDiffers);
    return passphrase;
}

}
