// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A server with TLS and HTTP/2 on 127.0.0.1 that counts what arrives and does what servers may do to a
// connection that many requests share. What a library does not let it do is in h2-frames.js.
//
//   node tls-server.js --key FILE --cert FILE [--http1] [--tls VERSION] [--streams N] [--listen PORT]
//       [--control PORT] [--hold]
//
// Prints `ready LISTEN CONTROL`. --http1: no HTTP/2 is offered. --tls TLSv1.1: that version alone.
// --streams: concurrent streams allowed. Commands as in counting-server.js:
//
//   counts     {"total": requests of which the headers came, "whole": of these, those that came whole,
//              "clients": TCP connections, "connections": those on which TLS came about, "peak": most
//              requests at one time on one connection, "open": TCP connections there are}
//   requests   [{"method", "target", "body", "httpVersion"}…]
//   clear      forgets counts and plans
//   close      ends all connections in order; `reset` without
//   {"action": …, "times": N}    what is done from now on, or to the next N requests. The actions:
//     "answer"   "status", "headers", "body", "delayMs"
//     "never"    nothing
//     "close", "reset"   the end of the connection instead of an answer
//     "cut"      headers that announce more than the half body that follows, then the connection's end
//     "last"     GOAWAY, the answer, and soon the connection's end: the way servers are restarted
const http2 = require('http2');
const https = require('https');
const fs = require('fs');
const { listen, commandsFromInput, commandsFromHttp, option } = require('./control.js');

let requests = [];
let counts = { total: 0, whole: 0, clients: 0, connections: 0, peak: 0 };
let plans = [];
const open = new Set();
const usual = { action: 'answer', status: 200, body: 'OK' };

// The end by RST: what is left in a socket that is destroyed unread, or this where node has it.
function reset(socket) {
    if (socket.resetAndDestroy) socket.resetAndDestroy();
    else socket.destroy();
}

function planned() {
    for (let i = 0; i < plans.length; i += 1) {
        if (plans[i].times === undefined) continue;
        plans[i].times -= 1;
        const plan = plans[i];
        if (plan.times <= 0) plans.splice(i, 1);
        return plan;
    }
    return plans.length ? plans[plans.length - 1] : usual;
}

function arrived(method, target, httpVersion, readable) {
    const kept = { method, target, httpVersion, body: '' };
    counts.total += 1;
    requests.push(kept);
    const parts = [];
    readable.on('data', (part) => parts.push(part));
    readable.on('end', () => {
        kept.body = Buffer.concat(parts).toString();
        counts.whole += 1;
    });
    readable.on('error', () => {});
}

function onStream(stream, headers) {
    const session = stream.session;
    session.busy = (session.busy || 0) + 1;
    counts.peak = Math.max(counts.peak, session.busy);
    stream.on('close', () => { session.busy -= 1; });
    arrived(headers[':method'], headers[':path'], '2.0', stream);
    const plan = planned();
    const act = () => {
        if (stream.destroyed || session.destroyed) return;
        playStream(plan, stream, session);
    };
    stream.on('end', () => (plan.delayMs ? setTimeout(act, plan.delayMs) : act()));
}

function playStream(plan, stream, session) {
    const body = plan.body === undefined ? 'OK' : plan.body;
    const half = body.slice(0, body.length / 2);
    switch (plan.action) {
    case 'never':
        return;
    case 'close':
        session.destroy();
        return;
    case 'reset':
        reset(session.tcp);
        return;
    case 'cut':
        stream.respond({ ':status': 200, 'content-length': body.length });
        stream.write(half, () => setImmediate(() => session.destroy()));
        return;
    default:
        if (plan.action === 'last') session.goaway(0, stream.id);
        stream.respond({ ':status': plan.status || 200, 'content-length': body.length, ...plan.headers });
        stream.end([204, 304].includes(plan.status) ? undefined : body);
    }
}

function onRequest(request, response) {
    arrived(request.method, request.url, request.httpVersion, request);
    const plan = planned();
    request.on('end', () => {
        if (plan.action === 'never') return;
        if (plan.action === 'close' || plan.action === 'reset') {
            request.socket.destroy();
            return;
        }
        const body = plan.body === undefined ? 'OK' : plan.body;
        response.writeHead(plan.status || 200, { 'Content-Length': body.length, ...plan.headers });
        response.end(body);
    });
}

async function handle(command) {
    if (command === 'counts' || command === '') return { ...counts, open: open.size };
    if (command === 'requests') return requests;
    if (command === 'close' || command === 'reset') {
        for (const socket of open) {
            if (command === 'close') socket.end();
            else reset(socket);
        }
        return {};
    }
    if (command === 'clear') {
        requests = [];
        plans = [];
        counts = { total: 0, whole: 0, clients: 0, connections: 0, peak: 0 };
        return {};
    }
    plans.push(JSON.parse(command));
    return {};
}

const version = option('tls');
const options = { key: fs.readFileSync(option('key')), cert: fs.readFileSync(option('cert')) };
if (version) Object.assign(options, { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' });
const http1 = process.argv.includes('--http1');
const server = http1
    ? https.createServer(options, onRequest)
    : http2.createSecureServer({ ...options, settings: { maxConcurrentStreams: Number(option('streams', 100)) } });
if (!http1) {
    server.on('stream', onStream);
    let latest;
    server.prependListener('secureConnection', (socket) => { latest = socket; });
    server.on('session', (session) => {
        session.on('error', () => {});
        session.tcp = [...open].find((socket) => socket.remotePort === latest.remotePort);
    });
    server.on('sessionError', () => {});
}
server.on('connection', (socket) => {
    counts.clients += 1;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
});
server.on('secureConnection', () => { counts.connections += 1; });
server.on('tlsClientError', () => {});

(async () => {
    const port = await listen(server, Number(option('listen', 0)));
    const control = await commandsFromHttp(handle, Number(option('control', 0)));
    commandsFromInput(handle);
    console.log(`ready ${port} ${control}`);
})();
