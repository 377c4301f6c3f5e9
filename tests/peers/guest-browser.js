// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A guest with a telephone: Chromium, driven through the pages by playwright-core.
//
//   guest-browser.js SCENARIO URL SMSC [PICTURES]
//
// SMSC is the file to which fakesmsc prints what it receives. PICTURES, a folder, gets a picture of each page.
// Prints one line of JSON with what was seen; ends with 1 where something is not as it should be.
const fs = require('fs');
const assert = require('assert');
const { need } = require('./modules');

const { chromium } = need('playwright-core');
const executablePath = process.env.OTPOST_CHROMIUM || '/usr/bin/chromium';
if (!fs.existsSync(executablePath)) {
    process.stderr.write(`no ${executablePath}: scripts/install-dependencies test\n`);
    process.exit(77);
}
const [scenario, url, smsc, pictures] = process.argv.slice(2);
const patience = 20000;

/// Texts that the SMSC has received for a number.
function texts(number) {
    return fs.readFileSync(smsc, 'utf8').split('\n')
        .filter(line => line.includes('Got message') && line.includes(number) && /\d{6}/.test(line));
}

async function codeFor(number, count = 1) {
    for (const end = Date.now() + patience; Date.now() < end;) {
        const found = texts(number);
        if (found.length >= count) return / text .*?(\d{6})/.exec(found[count - 1])[1];
        await new Promise(resolve => { setTimeout(resolve, 20); });
    }
    throw new Error(`no text for ${number}`);
}

function otherThan(code, by = 1) {
    return code.slice(0, -1) + String((Number(code.slice(-1)) + by) % 10);
}

let browser;
const telephone = { viewport: { width: 390, height: 760 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

async function open(options = {}) {
    const context = await browser.newContext({ ...telephone, locale: 'en-GB', ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    page.foreign = [];
    page.sizes = [];
    page.on('response', (response) => {
        if (!response.url().startsWith(new URL(url).origin)) page.foreign.push(response.url());
        // A redirect has none.
        page.sizes.push(response.body().then(body => body.length, () => 0));
    });
    page.problems = [];
    page.on('console', (message) => { if (message.type() === 'error') page.problems.push(message.text()); });
    page.on('pageerror', (error) => page.problems.push(String(error)));
    return page;
}

/// Bytes of all that was loaded so far, which are a page and less than 30 KB.
async function weigh(page) {
    await page.waitForLoadState('load');
    const weight = (await Promise.all(page.sizes)).reduce((sum, size) => sum + size, 0);
    assert.ok(weight > 5000 && weight < 30000, `the page has ${weight} bytes`);
    return weight;
}

async function picture(page, name) {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

async function typeNumber(page, number) {
    await page.fill('#number', number);
    await Promise.all([page.waitForSelector('#code'), page.tap('form button')]);
}

const text = (page, selector) => page.textContent(selector);

/// From the access point to where it lets the guest online.
async function wholeWay(options, digits, home) {
    const page = await open(options);
    await page.goto(`${url}/splash?ssid=Harbour%20Guest&mac=02:00:00:00:01:${digits.slice(-2)}&link-orig=http%3A%2F%2Fexample.org%2Fa%3Fb`);
    assert.ok(page.url().endsWith('/splash/harbour'), page.url());
    const weight = await weigh(page);
    assert.deepStrictEqual(page.foreign, []);
    assert.strictEqual(await page.getAttribute('html', 'lang'), 'en');
    assert.strictEqual(await page.inputValue('#country'), 'NO');
    await picture(page, 'number');
    // The number as it is written at home. Without the name and the terms it is not sent.
    await page.fill('#number', home);
    if (options.javaScriptEnabled !== false) {
        // As a browser sends it that knows no "required".
        await page.evaluate(() => document.querySelectorAll('[required]').forEach(e => e.removeAttribute('required')));
        await page.tap('form button');
        await page.waitForSelector('#notice');
        assert.strictEqual(await page.getAttribute('#notice', 'role'), 'alert');
        assert.match(await text(page, '#notice'), /name/);
        assert.strictEqual(await page.getAttribute('#name', 'aria-invalid'), 'true');
        assert.strictEqual(await page.inputValue('#number'), home);
        await picture(page, 'refused');
    }
    await page.fill('#name', 'Kari <b>Nordmann</b>');
    await page.tap('summary');
    await page.check('#terms');
    const before = Date.now();
    await typeNumber(page, home);
    const answered = Date.now() - before;
    assert.match(await text(page, 'main'), new RegExp(`\\+47 400 •+ ${digits.slice(-2)}`));
    assert.strictEqual(await page.getAttribute('#code', 'autocomplete'), 'one-time-code');
    assert.strictEqual(await page.getAttribute('#code', 'inputmode'), 'numeric');
    const code = await codeFor(digits);
    await picture(page, 'code');
    await page.fill('#code', `${code.slice(0, 3)} ${code.slice(3)}`);
    if (options.javaScriptEnabled === false) await page.tap('form button').catch(() => {});
    await page.waitForURL(/\/in\?/, { waitUntil: 'commit' });
    assert.strictEqual(texts(digits).length, 1);
    assert.deepStrictEqual(page.problems, []);
    return { weight, answered, arrived: page.url() };
}

/// Ends before the last page leads on, to look at it.
async function lastPage(path, number, options = {}) {
    const page = await open({ javaScriptEnabled: false, ...options });
    await page.goto(url + path);
    await typeNumber(page, number);
    await page.fill('#code', await codeFor(number.replace(/\D/g, '')));
    await page.tap('form button');
    return page;
}

const scenarios = {
    async withJavaScript() { return wholeWay({}, '40000101', '400 00 101'); },
    async withoutJavaScript() { return wholeWay({ javaScriptEnabled: false }, '40000102', '+47 40000102'); },

    /// The captive browser was closed while the SMS was read.
    async comesBack() {
        const page = await open();
        await page.goto(`${url}/splash/plain?mac=02:00:00:00:02:02`);
        await typeNumber(page, '40000202');
        const code = await codeFor('40000202');
        const cookies = await page.context().storageState();
        await page.context().close();

        // By its cookie.
        const again = await open({ storageState: cookies });
        await again.goto(`${url}/splash/plain`);
        assert.match(await text(again, 'main'), /•••/);
        await again.fill('#code', otherThan(code));
        await again.waitForSelector('#notice');
        assert.match(await text(again, '#notice'), /Tries left: 4/);
        await again.context().close();

        // In another browser, by the device: the tries are shared.
        const other = await open();
        await other.goto(`${url}/splash/plain?mac=02-00-00-00-02-02`);
        await other.waitForSelector('#code');
        await other.fill('#code', otherThan(code, 2));
        await other.waitForSelector('#notice');
        assert.match(await text(other, '#notice'), /Tries left: 3/);
        await other.fill('#code', code);
        await other.waitForSelector('text=You are online');
        assert.strictEqual(texts('40000202').length, 1);

        // A stranger's device lands at the beginning.
        const stranger = await open();
        await stranger.goto(`${url}/splash/plain?mac=02:00:00:00:02:99`);
        await stranger.waitForSelector('#number');
        return {};
    },

    /// Five wrong codes, then the right one.
    async wrongCodes() {
        const page = await open({ javaScriptEnabled: false });
        await page.goto(`${url}/splash/plain`);
        await typeNumber(page, '40000303');
        const code = await codeFor('40000303');
        const said = [];
        for (let i = 1; i <= 5; i += 1) {
            await page.fill('#code', otherThan(code, i));
            await page.tap('form button');
            await page.waitForSelector('#notice');
            said.push(await text(page, '#notice'));
        }
        for (let i = 1; i <= 4; i += 1) assert.match(said[i - 1], new RegExp(`Tries left: ${5 - i}`));
        assert.match(said[4], /too often/);
        await page.waitForSelector('#number');
        // The code is worth nothing any more; words are none at all.
        await typeNumber(page, '40000303');
        await codeFor('40000303', 2);
        await page.fill('#code', 'four two');
        await page.tap('form button');
        await page.waitForSelector('#notice');
        assert.match(await text(page, '#notice'), /6 digits/);
        return {};
    },

    /// Back, reload, two taps: nothing is sent again.
    async backAndReload() {
        const page = await open();
        await page.goto(`${url}/splash/plain`);
        await page.fill('#number', '40000404');
        await page.evaluate(() => {
            const button = document.querySelector('form button');
            button.click();
            button.click();
        });
        await page.waitForSelector('#code');
        const code = await codeFor('40000404');
        await page.goBack();
        await page.waitForSelector('#code, #number');
        await page.goto(`${url}/splash/plain`);
        await page.waitForSelector('#code');
        await page.reload();
        await page.waitForSelector('#code');
        assert.strictEqual(texts('40000404').length, 1);

        // Two taps at once that the server sees both.
        const state = await page.context().storageState();
        const cookie = state.cookies.map(c => `${c.name}=${c.value}`).join('; ');
        const token = await page.inputValue('input[name=t]');
        const send = () => fetch(`${url}/splash/plain`, {
            method: 'POST', redirect: 'manual',
            headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({ t: token, do: 'code', code }),
        });
        const answers = await Promise.all([send(), send(), send()]);
        for (const answer of answers) {
            assert.strictEqual(answer.status, 303);
            const next = await fetch(`${url}/splash/plain`,
                { headers: { cookie: answer.headers.get('set-cookie').split(';')[0] } });
            assert.match(await next.text(), /You are online/);
        }
        await page.reload();
        await page.waitForSelector('text=You are online');
        return {};
    },

    /// The code is sent again by the same route; another number may be used.
    async resend() {
        const page = await open();
        await page.goto(`${url}/splash/plain`);
        await typeNumber(page, '40000505');
        await codeFor('40000505');
        assert.ok(await page.isHidden('#resend'));
        assert.match(await text(page, '#wait'), /sent again in \d+ s/);
        await page.tap('text=Use another number');
        await page.waitForSelector('#number');
        await typeNumber(page, '40000506');
        await codeFor('40000506');
        assert.strictEqual(texts('40000505').length, 1);
        return {};
    },

    async arabic() {
        const page = await open({ locale: 'ar-EG', colorScheme: 'dark' });
        await page.goto(`${url}/splash?ssid=Harbour%20Guest&mac=02:00:00:00:06:06`);
        const weight = await weigh(page);
        assert.strictEqual(await page.getAttribute('html', 'dir'), 'rtl');
        assert.strictEqual(await page.getAttribute('html', 'lang'), 'ar');
        const side = await page.evaluate(() => getComputedStyle(document.querySelector('h1')).textAlign
            + getComputedStyle(document.body).direction);
        assert.strictEqual(side, 'startrtl');
        await picture(page, 'arabic-number');
        await page.fill('#name', 'ليلى');
        await page.check('#terms');
        await typeNumber(page, '40000606');
        await picture(page, 'arabic-code');
        // In UCS-2 the SMSC prints hexadecimal; the test that runs this has put the page's text in Latin letters.
        const code = await codeFor('40000606');
        const digits = [...code].map(d => '٠١٢٣٤٥٦٧٨٩'[Number(d)]).join('');
        await page.fill('#code', digits);
        await page.waitForURL(/\/in\?/, { waitUntil: 'commit' });
        return { weight };
    },

    /// The form for the hotspot posts itself.
    async mikrotik() {
        const path = '/splash?ssid=Router&mac=02:00:00:00:07:07&chap-id=%5C371'
            + '&chap-challenge=%5C357%5C015%5C330%5C013%5C021%5C234%5C145%5C245%5C303%5C253%5C142%5C246%5C133%5C175%5C375%5C316'
            + '&link-orig=http%3A%2F%2Fexample.org%2F';
        const page = await open();
        await page.goto(url + path);
        await typeNumber(page, '40000707');
        await page.fill('#code', await codeFor('40000707'));
        await page.waitForURL(/\/login/, { waitUntil: 'commit' });
        // Without JavaScript there is a button; without a challenge the password itself is expected.
        const plain = await lastPage('/splash?ssid=Router&mac=02:00:00:00:07:08', '40000708');
        await plain.waitForSelector('#handover');
        await picture(plain, 'handover');
        await Promise.all([plain.waitForURL(/\/login/, { waitUntil: 'commit' }), plain.tap('#handover button')]);
        return {};
    },

    async opennds() {
        const fas = Buffer.from('hid=1b5f1ba7f3ac2a6d6a3f0d3e8b6c4a9e6f0f8a1b2c3d4e5f60718293a4b5c6d7, '
            + 'clientip=192.168.8.23, clientmac=02:00:00:00:08:08, gatewayname=Beach%20Node%3a001122334455%20, '
            + 'gatewayaddress=192.168.8.1:2050, authdir=opennds_auth, originurl=http%3a%2f%2fexample.org%2f, '
            + 'clientif=wlan0').toString('base64');
        const page = await lastPage(`/splash?fas=${encodeURIComponent(fas)}`, '40000808');
        await page.waitForURL(/opennds_auth/, { waitUntil: 'commit' });
        return { arrived: page.url() };
    },

    /// No gateway could send a code: the page says so.
    async down() {
        const page = await open();
        const answer = await page.goto(`${url}/splash/plain`);
        assert.strictEqual(answer.status(), 503);
        assert.match(await text(page, '#notice'), /cannot be sent at the moment/);
        assert.strictEqual(await page.$('#number'), null);
        await picture(page, 'down');
        return {};
    },
};

(async () => {
    browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    });
    try {
        const seen = await scenarios[scenario]();
        process.stdout.write(`${JSON.stringify(seen)}\n`);
    } finally {
        await browser.close();
    }
})().catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
