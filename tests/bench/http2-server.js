// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// node http2-server.js KEY CERT DELAY_MS: answers every request on 127.0.0.1, by HTTP/2 or HTTP/1.1 over TLS, with
// 200 after so many ms. Prints its port, answers a line with how many it has answered, ends with its input.
const http2 = require('http2');
const fs = require('fs');

const [key, cert, delay] = process.argv.slice(2);
const server = http2.createSecureServer({
    key: fs.readFileSync(key), cert: fs.readFileSync(cert), allowHTTP1: true,
    settings: { maxConcurrentStreams: 100 },
});
let count = 0;
server.on('request', (request, response) => {
    const answer = () => {
        count += 1;
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 2 });
        response.end('ok');
    };
    request.resume();
    request.on('end', () => (Number(delay) ? setTimeout(answer, Number(delay)) : answer()));
});
// As servers do: an answer does not wait for the acknowledgement of the one before.
server.on('secureConnection', (socket) => socket.setNoDelay(true));
server.on('sessionError', () => {});
server.on('tlsClientError', () => {});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('data', () => console.log(count));
process.stdin.on('end', () => process.exit(0));
