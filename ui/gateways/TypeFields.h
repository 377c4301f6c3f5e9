// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gateways/GatewayFormField.h"

namespace otpost::ui {

/// A text of several lines that is code, such as certificates.
GatewayFormField* createLinesField(const GatewayField& field, QWidget* parent);

/// One secret that a type of gateway has by a fixed name.
GatewayFormField* createSecretField(const GatewayField& field, QWidget* parent);

}
