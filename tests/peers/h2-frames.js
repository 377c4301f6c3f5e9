// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A server that speaks HTTP/2 frame by frame, over TLS on 127.0.0.1, so that it can do what a library
// would not let it: end a stream in the middle, or disown one.
//
//   node h2-frames.js --key FILE --cert FILE [--listen PORT] [--control PORT] [--hold]
//
// Prints `ready LISTEN CONTROL`. Commands as in counting-server.js:
//
//   counts     {"total": HEADERS frames that came, "whole": streams that the client ended, "connections"}
//   clear      forgets counts and plan
//   {"action": …, "code": N}     what is done about the requests from now on:
//     "answer"      status 200, "OK"
//     "rst"         RST_STREAM with the code
//     "cut-rst"     headers and half of a body, then RST_STREAM with the code
//     "rst-whole"   the same when the request has come whole
//     "goaway"      GOAWAY with the code, by which neither this stream nor later ones are processed
//     "goaway-all"  GOAWAY with the code and the highest stream there can be, then the answer
const tls = require('tls');
const fs = require('fs');
const { listen, commandsFromInput, commandsFromHttp, option } = require('./control.js');

const DATA = 0, HEADERS = 1, RST_STREAM = 3, SETTINGS = 4, PING = 6, GOAWAY = 7;
const END_STREAM = 1, ACK = 1, END_HEADERS = 4;
const prefaceLength = 24;
const usual = { action: 'answer' };

let counts = { total: 0, whole: 0, connections: 0 };
let plan = usual;

function frame(type, flags, stream, payload) {
    const head = Buffer.alloc(9);
    head.writeUIntBE(payload.length, 0, 3);
    head[3] = type;
    head[4] = flags;
    head.writeUInt32BE(stream, 5);
    return Buffer.concat([head, payload]);
}

function number(...values) {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i));
    return bytes;
}

const status200 = Buffer.from([0x88]); // the eighth entry of HPACK's static table

function begin(socket, stream) {
    const code = plan.code || 0;
    switch (plan.action) {
    case 'rst':
        socket.write(frame(RST_STREAM, 0, stream, number(code)));
        break;
    case 'cut-rst':
        socket.write(Buffer.concat([frame(HEADERS, END_HEADERS, stream, status200),
            frame(DATA, 0, stream, Buffer.from('half')), frame(RST_STREAM, 0, stream, number(code))]));
        break;
    case 'goaway':
        socket.write(frame(GOAWAY, 0, 0, number(Math.max(stream - 2, 0), code)));
        break;
    case 'goaway-all':
        socket.write(frame(GOAWAY, 0, 0, number(0x7fffffff, code)));
        break;
    default:
    }
}

function end(socket, stream) {
    counts.whole += 1;
    if (plan.action === 'rst-whole') socket.write(frame(RST_STREAM, 0, stream, number(plan.code || 0)));
    if (!['answer', 'goaway-all'].includes(plan.action)) return;
    socket.write(Buffer.concat([frame(HEADERS, END_HEADERS, stream, status200),
        frame(DATA, END_STREAM, stream, Buffer.from('OK'))]));
}

function serve(socket) {
    counts.connections += 1;
    let buffer = Buffer.alloc(0);
    let greeted = false;
    socket.on('error', () => {});
    socket.write(frame(SETTINGS, 0, 0, Buffer.alloc(0)));
    socket.on('data', (part) => {
        buffer = Buffer.concat([buffer, part]);
        if (!greeted && buffer.length >= prefaceLength) {
            greeted = true;
            buffer = buffer.subarray(prefaceLength);
        }
        while (greeted && buffer.length >= 9) {
            const length = buffer.readUIntBE(0, 3);
            if (buffer.length < 9 + length) return;
            const [type, flags, stream] = [buffer[3], buffer[4], buffer.readUInt32BE(5)];
            const payload = buffer.subarray(9, 9 + length);
            buffer = buffer.subarray(9 + length);
            if (type === SETTINGS && !(flags & ACK)) socket.write(frame(SETTINGS, ACK, 0, Buffer.alloc(0)));
            if (type === PING && !(flags & ACK)) socket.write(frame(PING, ACK, 0, payload));
            if (type === HEADERS) {
                counts.total += 1;
                begin(socket, stream);
            }
            if ((type === HEADERS || type === DATA) && flags & END_STREAM) end(socket, stream);
        }
    });
}

async function handle(command) {
    if (command === 'counts' || command === '') return counts;
    if (command === 'clear') {
        counts = { total: 0, whole: 0, connections: 0 };
        plan = usual;
        return {};
    }
    plan = JSON.parse(command);
    return {};
}

const server = tls.createServer({
    key: fs.readFileSync(option('key')), cert: fs.readFileSync(option('cert')), ALPNProtocols: ['h2'],
}, serve);
server.on('tlsClientError', () => {});

(async () => {
    const port = await listen(server, Number(option('listen', 0)));
    const control = await commandsFromHttp(handle, Number(option('control', 0)));
    commandsFromInput(handle);
    console.log(`ready ${port} ${control}`);
})();
