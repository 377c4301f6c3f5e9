// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A TCP proxy on 127.0.0.1 that does to a connection what networks do.
//
//   node fault-proxy.js --target PORT [--listen PORT] [--control PORT] [--mode MODE] [--hold]
//
// Prints `ready LISTEN CONTROL`; ports are free ones unless given. A mode is set by `curl -X PUT
// :CONTROL/MODE`, or by a line of standard input with --hold; `status` asks for the counts.
// A mode counts for each request: a connection that is kept open follows the mode of the moment at
// which its next request begins.
//
//   pass                  forward everything
//   refuse                nobody listens, and open connections are reset
//   reset                 RST before anything is forwarded (at once on a new connection)
//   close                 the same by an orderly end
//   blackhole             read, forward nothing, answer nothing
//   unread                accept, but read nothing
//   reset-after-request   forward the request, RST when the answer begins
//   close-after-request   forward the request, end the connection when the answer begins
//   half                  half of the answer's first piece, then nothing
//   cut:N                 N bytes of the answer, then the end
//   cut-reset:N           N bytes of the answer, then RST
//   slow:MS               the answer comes later
//   trickle:BYTES:MS      the answer comes a few bytes at a time
const net = require('net');
const { host, listen, commandsFromInput, commandsFromHttp, option } = require('./control.js');

const modes = ['pass', 'refuse', 'reset', 'close', 'blackhole', 'unread', 'reset-after-request',
    'close-after-request', 'half', 'cut', 'cut-reset', 'slow', 'trickle'];
const target = Number(option('target'));
const open = new Set();
let port = Number(option('listen', 0));
let mode = option('mode', 'pass');
let connections = 0;
let requestBytes = 0;

const server = net.createServer({ allowHalfOpen: true }, (client) => {
    connections += 1;
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => {});
    serve(client);
});

function serve(client) {
    let [kind, first, second] = mode.split(':');
    let answered = 0;
    if (kind === 'reset') return client.resetAndDestroy();
    if (kind === 'close') return client.end();
    if (kind === 'unread') return client.pause();

    let upstream = null;
    let requestBegins = true;
    const connectUpstream = () => {
        upstream = net.connect(target, host);
        upstream.on('error', () => client.resetAndDestroy());
        upstream.on('data', (piece) => {
            requestBegins = true;
            answer(piece);
        });
        upstream.on('end', () => {
            if (kind === 'slow') setTimeout(() => client.end(), Number(first));
            else if (kind !== 'half' && kind !== 'trickle') client.end();
        });
        client.on('close', () => upstream.destroy());
    };

    client.on('data', (piece) => {
        requestBytes += piece.length;
        if (requestBegins) {
            requestBegins = false;
            answered = 0;
            [kind, first, second] = mode.split(':');
            if (kind === 'reset') return client.resetAndDestroy();
            if (kind === 'close') return client.end();
        }
        if (kind === 'blackhole') return undefined;
        if (!upstream) connectUpstream();
        return upstream.write(piece);
    });
    client.on('end', () => upstream && upstream.end());

    function answer(piece) {
        const rest = Math.max(0, Number(first) - answered);
        switch (kind) {
        case 'blackhole':
            return;
        case 'reset-after-request':
            client.resetAndDestroy();
            return;
        case 'close-after-request':
            client.end();
            return;
        case 'half':
            if (answered === 0) client.write(piece.subarray(0, piece.length >> 1));
            answered += piece.length;
            return;
        case 'cut':
        case 'cut-reset': {
            const finish = () => (kind === 'cut' ? client.end() : client.resetAndDestroy());
            const part = piece.subarray(0, rest);
            answered += part.length;
            // An RST would overtake what is still on its way.
            const last = answered >= Number(first);
            const then = () => last && (kind === 'cut' ? finish() : setTimeout(finish, 50));
            if (part.length > 0) client.write(part, then);
            else then();
            return;
        }
        case 'slow':
            setTimeout(() => client.write(piece), Number(first));
            return;
        case 'trickle': {
            let at = 0;
            const timer = setInterval(() => {
                client.write(piece.subarray(at, at + Number(first)));
                at += Number(first);
                if (at >= piece.length || client.destroyed) clearInterval(timer);
            }, Number(second));
            return;
        }
        default:
            client.write(piece);
        }
    }
}

async function handle(command) {
    if (command !== '' && command !== 'status') {
        if (!modes.includes(command.split(':')[0])) throw new Error('no such mode: ' + command);
        mode = command;
        if (mode === 'refuse' && server.listening) {
            for (const client of open) client.resetAndDestroy();
            server.close();
        } else if (mode !== 'refuse' && !server.listening) {
            await listen(server, port);
        }
    }
    return { mode, connections, open: open.size, requestBytes };
}

(async () => {
    port = await listen(server, port);
    const control = await commandsFromHttp(handle, Number(option('control', 0)));
    if (mode === 'refuse') server.close();
    commandsFromInput(handle);
    console.log(`ready ${port} ${control}`);
})();
