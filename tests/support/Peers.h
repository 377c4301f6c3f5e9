// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real servers that tests start: see tests/peers/README.md.
#include "tests/support/KannelPeer.h"
#include "tests/support/NodePeers.h"
#include "tests/support/PeerProcess.h"
