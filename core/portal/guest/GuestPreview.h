// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portal/guest/GuestPage.h"

#include <QByteArray>

namespace otpost {

/// A page of `renderGuestPage` as a document that stands alone, to be looked at from a file: the logo is in
/// it, and its forms and links lead nowhere. Pure, thread-safe.
QByteArray renderGuestPreview(const GuestView& view);

}
