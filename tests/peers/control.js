// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// How the little servers beside this file are steered.
const http = require('http');
const readline = require('readline');

const host = '127.0.0.1';

const listen = (server, port) =>
    new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.removeListener('error', reject);
            resolve(server.address().port);
        });
    });

// With --hold among the arguments: every line of standard input is a command, answered by one line of
// JSON, and the program ends when the input does (so it never outlives the test that started it).
function commandsFromInput(handle) {
    if (!process.argv.includes('--hold')) return;
    const input = readline.createInterface({ input: process.stdin });
    input.on('line', (line) => answer(handle, line).then((text) => process.stdout.write(text + '\n')));
    input.on('close', () => process.exit(0));
}

// The same over HTTP: the path, or the body where there is one, is the command.
function commandsFromHttp(handle, port) {
    const server = http.createServer((request, response) => {
        const parts = [];
        request.on('data', (part) => parts.push(part));
        request.on('end', () => {
            const body = Buffer.concat(parts).toString();
            answer(handle, body || decodeURIComponent(request.url.slice(1))).then((text) => response.end(text + '\n'));
        });
    });
    return listen(server, port);
}

async function answer(handle, command) {
    try {
        return JSON.stringify(await handle(command.trim()));
    } catch (error) {
        return JSON.stringify({ error: String(error.message) });
    }
}

// --name VALUE among the arguments.
function option(name, otherwise) {
    const at = process.argv.indexOf('--' + name);
    return at < 0 ? otherwise : process.argv[at + 1];
}

module.exports = { host, listen, commandsFromInput, commandsFromHttp, option };
