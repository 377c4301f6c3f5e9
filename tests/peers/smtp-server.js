// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A mail server on 127.0.0.1 that keeps what it gets: one port with STARTTLS, one with TLS from the first
// byte, one without encryption and without a login.
//
//   node smtp-server.js --key FILE --cert FILE [--control PORT] [--hold]
//
// Prints `ready STARTTLS TLS PLAIN CONTROL`. The login is alert / s3cret. Recipients: what holds `reject` is
// refused with 550, `later` is put off with 451. Commands:
//
//   mails     [{"from", "recipients", "user", "secure", "subject", "text", "html", "to", "messageId", "raw"}…]
//   count     {"mails": accepted, "connections": those that were made}
//   clear     forgets them
//   {"mode": "usual"}      as above, from now on
//   {"mode": "down"}       every connection is ended at once
//   {"mode": "busy"}       every mail is put off with 421
//   {"mode": "silent"}     nobody is greeted
const fs = require('fs');
const { need } = require('./modules.js');
const { listen, commandsFromInput, commandsFromHttp, option } = require('./control.js');
const { SMTPServer } = need('smtp-server');
const { simpleParser } = need('mailparser');

let mails = [];
let connections = 0;
let mode = 'usual';

const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });

function makeServer(settings) {
    const server = new SMTPServer({
        key: fs.readFileSync(option('key')),
        cert: fs.readFileSync(option('cert')),
        authMethods: ['PLAIN', 'LOGIN'],
        onConnect(session, done) {
            connections += 1;
            if (mode === 'silent') return;
            done(mode === 'down' ? refusal(421, 'closed for today') : null);
        },
        onAuth(login, session, done) {
            if (login.username === 'alert' && login.password === 's3cret') done(null, { user: login.username });
            else done(refusal(535, 'Invalid username or password'));
        },
        onMailFrom(address, session, done) {
            if (mode === 'busy') done(refusal(421, 'too busy'));
            else if (/forbidden/.test(address.address)) done(refusal(553, 'not your address'));
            else done();
        },
        onRcptTo(address, session, done) {
            if (/reject/.test(address.address)) done(refusal(550, 'no such user'));
            else if (/later/.test(address.address)) done(refusal(451, 'greylisted'));
            else done();
        },
        onData(stream, session, done) {
            const parts = [];
            stream.on('data', (part) => parts.push(part));
            stream.on('end', async () => {
                const raw = Buffer.concat(parts);
                const mail = await simpleParser(raw);
                mails.push({
                    from: session.envelope.mailFrom.address,
                    recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
                    user: session.user || '',
                    secure: session.secure,
                    subject: mail.subject,
                    text: mail.text,
                    html: mail.html || '',
                    sender: mail.from ? mail.from.value[0] : {},
                    to: mail.to ? mail.to.value.map((recipient) => recipient.address) : [],
                    messageId: mail.messageId,
                    date: mail.date ? mail.date.toISOString() : '',
                    automatic: mail.headers.get('auto-submitted') || '',
                    raw: raw.toString('latin1'),
                });
                done(null, `queued as ${mails.length}`);
            });
        },
        ...settings,
    });
    // A client that ends a handshake is no reason to end.
    server.on('error', () => {});
    return server;
}

async function handle(command) {
    if (command === 'mails') return mails;
    if (command === 'count') return { mails: mails.length, connections };
    if (command === 'clear') {
        mails = [];
        connections = 0;
        return {};
    }
    mode = JSON.parse(command).mode;
    return { mode };
}

async function main() {
    const ports = [];
    for (const settings of [
        { secure: false },
        { secure: true },
        { secure: false, authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] },
    ])
        ports.push(await listen(makeServer(settings).server, 0));
    commandsFromInput(handle);
    const control = await commandsFromHttp(handle, Number(option('control', 0)));
    process.stdout.write(`ready ${ports.join(' ')} ${control}\n`);
}

main();
