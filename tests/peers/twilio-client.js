// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Records the requests that Twilio's own Node.js client makes. Nothing leaves the machine: they go to a server
// of this program on 127.0.0.1.
//
//   node twilio-client.js <TASKS
//
// Each line of standard input is a task in JSON, answered by one line {"method", "url", "headers", "body"}:
//   accountSid, user, password      the account and its login: an API key, or the account SID again
//   message                         what messages.create is called with: {"to", "from", "body", …}
//   balance: true                   reads the balance in place of sending a message
//   sign: {authToken, url, params}  answered by {"signature"}: what Twilio would put into X-Twilio-Signature
//   validate: {authToken, url, params, signature}   answered by {"valid"}
// `url` is the one that the client asked for, `body` as it came over the wire (it is ASCII).
const http = require('http');
const readline = require('readline');
const { listen } = require('./control.js');
const { need } = require('./modules.js');
const twilio = need('twilio');
const webhooks = need('twilio/lib/webhooks/webhooks');
const RequestClient = need('twilio/lib/base/RequestClient').default || need('twilio/lib/base/RequestClient');

let recorded = null;
const server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
        recorded = { method: request.method, headers: request.headers, body: Buffer.concat(parts).toString('latin1') };
        response.writeHead(request.method === 'POST' ? 201 : 200, { 'Content-Type': 'application/json' });
        response.end('{}');
    });
});

class Redirected extends RequestClient {
    constructor(port) {
        super();
        this.port = port;
    }

    request(options) {
        this.asked = options.uri;
        const { pathname, search } = new URL(options.uri);
        return super.request({ ...options, uri: `http://127.0.0.1:${this.port}${pathname}${search}` });
    }
}

async function record(task, port) {
    const httpClient = new Redirected(port);
    const client = twilio(task.user, task.password, { accountSid: task.accountSid, httpClient });
    if (task.balance) await client.api.v2010.accounts(task.accountSid).balance.fetch();
    else await client.messages.create(task.message);
    return { url: httpClient.asked, ...recorded };
}

(async () => {
    const port = await listen(server, 0);
    for await (const line of readline.createInterface({ input: process.stdin })) {
        const task = JSON.parse(line);
        let answer = null;
        if (task.sign) {
            const { authToken, url, params } = task.sign;
            answer = { signature: webhooks.getExpectedTwilioSignature(authToken, url, params) };
        } else if (task.validate) {
            const { authToken, url, params, signature } = task.validate;
            answer = { valid: webhooks.validateRequest(authToken, signature, url, params) };
        } else {
            answer = await record(task, port);
        }
        process.stdout.write(JSON.stringify(answer) + '\n');
    }
    server.close();
    server.closeAllConnections();
})().catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
