// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Prism, which serves an API description as if it were the provider: requests that the description does not
// allow are refused with 4xx and the reasons.
//
//   node prism.js DESCRIPTION [PORT [SERVICE]]
//
// With the address of a SERVICE it passes requests on to that, and its answers back; what the description does
// not allow, in either direction, becomes a problem whose type ends in #VIOLATIONS.
//
// Prints `ready PORT` (a free one unless given) and ends with its standard input, on which each line `output`
// is answered by one line of JSON: all that Prism has printed so far.
const readline = require('readline');
const { need } = require('./modules.js');

const [description, port, service] = process.argv.slice(2);
const say = process.stdout.write.bind(process.stdout);
let printed = '';
let ready = false;

// Prism talks to people on standard output. That is kept for the test, and read for the port.
process.stdout.write = (chunk, ...rest) => {
    printed += chunk;
    const listening = /Prism is listening on http:\/\/[^:]+:(\d+)/.exec(printed);
    if (listening && !ready) {
        ready = true;
        say(`ready ${listening[1]}\n`);
    }
    const done = rest.find((argument) => typeof argument === 'function');
    if (done) done();
    return true;
};
const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, '');

const giveUp = (error) => {
    process.stderr.write(`${plain(printed)}${error && error.message ? error.message : error}\n`);
    process.exit(1);
};
process.on('unhandledRejection', giveUp);
process.on('uncaughtException', giveUp);

const input = readline.createInterface({ input: process.stdin });
input.on('line', () => say(JSON.stringify(plain(printed)) + '\n'));
input.on('close', () => process.exit(0));

process.argv = [process.argv[0], 'prism', service ? 'proxy' : 'mock', '-h', '127.0.0.1', '-p', port || '0', description]
    .concat(service ? [service, '--errors'] : []);
need('@stoplight/prism-cli');
