// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Holds a JSON document against a JSON Schema (draft-07, 2019-09 or 2020-12, as its $schema says) with Ajv.
//
//   node json-schema.js SCHEMA <DOCUMENT
//
// Prints one problem a line, nothing where the document fits. A schema with unknown keywords or formats is an
// error: exit code 1.
const fs = require('fs');
const { need } = require('./modules.js');

const schema = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const draft = ['2019-09', '2020-12'].find((name) => String(schema.$schema).includes(name));
const Ajv = need(draft ? `ajv/dist/${draft.slice(0, 4)}` : 'ajv').default;
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
need('ajv-formats').default(ajv);
const fits = ajv.compile(schema);

let document;
try {
    document = JSON.parse(fs.readFileSync(0, 'utf8'));
} catch (error) {
    process.stdout.write(`not JSON: ${error.message}\n`);
    process.exit(0);
}
if (!fits(document)) {
    for (const { instancePath, message, params } of fits.errors) {
        process.stdout.write(`${instancePath || '/'} ${message} ${JSON.stringify(params)}\n`);
    }
}
