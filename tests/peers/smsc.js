// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// An SMSC that speaks SMPP 3.4 (npm smpp), on 127.0.0.1.
//
//   node smsc.js PORT [USER [PASSWORD]]
//
// Prints one line of JSON for each event. The last digits of the recipient decide what becomes of a message:
// 01 receipt UNDELIV, 02 refused at once (0x0B), 03 throttled the first time (0x58), 04 no receipt at all,
// 05 a receipt after 2 s; any other: DELIVRD after 100 ms.
const { need } = require('./modules.js');
const smpp = need('smpp');

const port = Number(process.argv[2]);
const user = process.argv[3] || 'kannel';
const password = process.argv[4] || 'secret';
const throttled = new Set();
let last = 0;

const log = (event) => console.log(JSON.stringify(event));
const stamp = (date) => date.toISOString().slice(2, 16).replace(/[-T:]/g, '');

function receipt(to, id, submitted) {
    const failed = to.endsWith('01');
    const state = failed ? 'UNDELIV' : 'DELIVRD';
    return `id:${id} sub:001 dlvrd:${failed ? '000' : '001'} submit date:${stamp(submitted)} `
        + `done date:${stamp(new Date())} stat:${state} err:${failed ? '001' : '000'} text:`;
}

const server = smpp.createServer((session) => {
    session.on('error', (error) => log({ event: 'error', error: String(error) }));
    const bind = (pdu) => {
        const ok = pdu.system_id === user && pdu.password === password;
        session.send(pdu.response({ command_status: ok ? 0 : 0x0d, system_id: 'SIM' }));
        log({ event: pdu.command, ok });
        if (!ok) session.close();
    };
    session.on('bind_transceiver', bind);
    session.on('bind_receiver', bind);
    session.on('bind_transmitter', bind);
    session.on('enquire_link', (pdu) => session.send(pdu.response()));
    session.on('unbind', (pdu) => {
        session.send(pdu.response());
        session.close();
    });
    session.on('submit_sm', (pdu) => {
        const to = pdu.destination_addr;
        last += 1;
        const id = String(last).padStart(10, '0');
        let status = 0;
        if (to.endsWith('02')) status = 0x0b;
        if (to.endsWith('03') && !throttled.has(to)) {
            throttled.add(to);
            status = 0x58;
        }
        log({ event: 'submit_sm', id, to, text: pdu.short_message.message.toString(), status });
        session.send(pdu.response({ command_status: status, message_id: status ? undefined : id }));
        if (status || !(pdu.registered_delivery & 1) || to.endsWith('04')) return;
        const submitted = new Date();
        setTimeout(() => session.deliver_sm({
            source_addr: to,
            source_addr_ton: 1,
            source_addr_npi: 1,
            destination_addr: pdu.source_addr,
            esm_class: 4,
            receipted_message_id: id,
            message_state: to.endsWith('01') ? 5 : 2,
            short_message: receipt(to, id, submitted),
        }), to.endsWith('05') ? 2000 : 100);
    });
});
server.listen(port, '127.0.0.1', () => log({ event: 'listening', port }));
