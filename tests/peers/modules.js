// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Where the packages of package.json are: in the folder that OTPOST_PEERS_MODULES names
// (scripts/install-node-peers). Where one is missing the program ends with 77, which tests read as "skip me".
function need(name) {
    let file = '';
    try {
        file = require.resolve(name, { paths: [process.env.OTPOST_PEERS_MODULES || __dirname] });
    } catch (error) {
        process.stderr.write(`no Node.js package ${name}: scripts/install-node-peers FOLDER, `
            + 'and OTPOST_PEERS_MODULES=FOLDER\n');
        process.exit(77);
    }
    return require(file);
}

module.exports = { need };
