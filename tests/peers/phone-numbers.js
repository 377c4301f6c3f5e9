// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Says what google-libphonenumber, the JavaScript port with metadata of its own, makes of phone numbers.
//
//   node phone-numbers.js examples
//   node phone-numbers.js <NUMBERS
//
// `examples` prints its example numbers, one line of JSON each: region, type, e164, national, international.
// Otherwise each line of standard input is ["text", "REGION"] (the region may be empty), answered by one line:
// {"error"} where it can't be read, or possible, valid, extension, e164, national, region.
const fs = require('fs');
const { need } = require('./modules.js');
const { PhoneNumberUtil, PhoneNumberFormat, PhoneNumberType } = need('google-libphonenumber');

const util = PhoneNumberUtil.getInstance();
const print = (rows) => process.stdout.write(rows.map((row) => JSON.stringify(row) + '\n').join(''));

function examples() {
    const rows = [];
    for (const region of util.getSupportedRegions().sort()) {
        for (const [type, value] of Object.entries(PhoneNumberType)) {
            const number = value >= 0 && util.getExampleNumberForType(region, value);
            if (!number || util.getRegionCodeForCountryCode(number.getCountryCode()) === 'ZZ') continue;
            rows.push({
                region, type, e164: util.format(number, PhoneNumberFormat.E164),
                national: util.format(number, PhoneNumberFormat.NATIONAL),
                international: util.format(number, PhoneNumberFormat.INTERNATIONAL),
            });
        }
    }
    return rows;
}

function answer([text, region]) {
    let number;
    try {
        number = util.parse(text, region || 'ZZ');
    } catch (error) {
        return { error: error.message };
    }
    return {
        possible: util.isPossibleNumberWithReason(number) === PhoneNumberUtil.ValidationResult.IS_POSSIBLE,
        valid: util.isValidNumber(number), extension: number.getExtension() || '',
        e164: util.format(number, PhoneNumberFormat.E164),
        national: util.getNationalSignificantNumber(number), region: util.getRegionCodeForNumber(number) || '',
    };
}

if (process.argv[2] === 'examples') {
    print(examples());
} else {
    const lines = fs.readFileSync(0, 'utf8').split('\n').slice(0, -1);
    print(lines.map((line) => answer(JSON.parse(line))));
}
