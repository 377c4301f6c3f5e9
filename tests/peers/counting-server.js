// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// An HTTP server on 127.0.0.1 that counts what arrives and keeps it.
//
//   node counting-server.js [--listen PORT] [--control PORT] [--hold] [--tls KEY CERT]
//
// Prints `ready LISTEN CONTROL`; ports are free ones unless given. With --tls it speaks HTTP/2 and
// HTTP/1.1 over TLS, as the client chooses. Commands, over HTTP to CONTROL (as body, or as the path of a
// GET) or as lines of standard input with --hold:
//
//   counts                the arrivals: {"total": 3, "connections": 1, "POST /send": 3}
//   requests              all of them: [{"method", "path", "target", "httpVersion", "headers": [[name,
//                         value]…], "body" (UTF-8), "base64", "complete", "connection"}…]
//   clear                 forgets both
//   {"status": 200, "headers": {…}, "body": "…"}      what is answered from now on. More of it:
//     "base64": "…" in place of body; "delayMs": N; "action": "close", "reset" or "never" in place of an
//     answer; "path": "/x" for that path only; "times": N for so many requests only
const http = require('http');
const http2 = require('http2');
const fs = require('fs');
const { listen, commandsFromInput, commandsFromHttp, option } = require('./control.js');

let requests = [];
let counts = {};
let connections = 0;
let answers = [{ status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'OK' }]; // the last that fits counts

function received(request, response) {
    const path = request.url.split('?')[0];
    const key = `${request.method} ${path}`;
    const raw = request.rawHeaders;
    const kept = {
        method: request.method, path, target: request.url, httpVersion: request.httpVersion,
        headers: raw.filter((_, i) => i % 2 === 0).map((name, i) => [name, raw[2 * i + 1]]),
        body: '', base64: '', complete: false, connection: socketOf(request).number,
    };
    counts[key] = (counts[key] || 0) + 1;
    requests.push(kept);
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('error', () => {});
    request.on('end', () => {
        const body = Buffer.concat(parts);
        kept.body = body.toString();
        kept.base64 = body.toString('base64');
        kept.complete = true;
        const answer = answerFor(path);
        if (answer.delayMs) setTimeout(() => play(answer, request, response), answer.delayMs);
        else play(answer, request, response);
    });
}

// An HTTP/2 request shares its socket with others and shows it only through its session.
function socketOf(request) {
    return request.stream && request.stream.session ? request.stream.session : request.socket;
}

function answerFor(path) {
    for (let i = answers.length - 1; i >= 0; i -= 1) {
        const answer = answers[i];
        if (answer.path && answer.path !== path) continue;
        if (answer.times !== undefined) {
            if (answer.times <= 0) continue;
            answer.times -= 1;
        }
        return answer;
    }
    return { status: 500, body: 'no answer was set' };
}

function play(answer, request, response) {
    const end = socketOf(request);
    if (answer.action === 'never') return;
    if (answer.action === 'close') {
        if (end.end) end.end();
        else end.close();
        return;
    }
    if (answer.action === 'reset') {
        if (end.resetAndDestroy) end.resetAndDestroy();
        else end.destroy();
        return;
    }
    const body = answer.base64 ? Buffer.from(answer.base64, 'base64') : Buffer.from(answer.body || '');
    response.writeHead(answer.status || 200, { 'Content-Length': body.length, ...answer.headers });
    response.end(body);
}

async function handle(command) {
    if (command === 'counts' || command === '') return { total: requests.length, connections, ...counts };
    if (command === 'requests') return requests;
    if (command === 'clear') {
        requests = [];
        counts = {};
        return {};
    }
    answers.push(JSON.parse(command));
    return {};
}

const tls = process.argv.indexOf('--tls');
const server = tls < 0
    ? http.createServer(received)
    : http2.createSecureServer({
        allowHTTP1: true,
        key: fs.readFileSync(process.argv[tls + 1]),
        cert: fs.readFileSync(process.argv[tls + 2]),
    }, received);
server.keepAliveTimeout = 60000;
const numbered = (connection) => {
    connections += 1;
    connection.number = connections;
};
server.on(tls < 0 ? 'connection' : 'secureConnection', numbered);
server.on('session', (session) => { session.number = connections; });

(async () => {
    const port = await listen(server, Number(option('listen', 0)));
    const control = await commandsFromHttp(handle, Number(option('control', 0)));
    commandsFromInput(handle);
    console.log(`ready ${port} ${control}`);
})();
