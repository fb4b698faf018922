// A browser driven over its own debugging protocol, with nothing but node: a small WebSocket client and the commands that a test needs.
'use strict';
const { spawn } = require('child_process');
const crypto = require('crypto');
const fs = require('fs');
const http = require('http');
const net = require('net');
const os = require('os');
const path = require('path');

/** Opens a WebSocket; `heard` is called with each text message. */
function socket(address, heard) {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const tcp = net.connect(Number(url.port), url.hostname);
    let rest = Buffer.alloc(0), isOpen = false, parts = [];
    tcp.on('error', reject);
    tcp.on('connect', () => tcp.write(`GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${crypto.randomBytes(16).toString('base64')}\r\n\r\n`));
    tcp.on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      if (!isOpen) {
        const end = rest.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!rest.toString('latin1', 0, end).includes(' 101 ')) return reject(new Error('no WebSocket at ' + address));
        isOpen = true;
        rest = rest.subarray(end + 4);
        resolve({ send: (text) => tcp.write(frame(Buffer.from(text))), close: () => tcp.destroy() });
      }
      for (;;) {
        const one = unframe(rest);
        if (!one) return;
        rest = rest.subarray(one.used);
        parts.push(one.payload);
        if (one.isLast) { const text = Buffer.concat(parts).toString(); parts = []; if (text) heard(text); }
      }
    });
  });
}

function frame(payload) {
  const mask = crypto.randomBytes(4), size = payload.length;
  const head = size < 126 ? Buffer.from([0x81, 0x80 | size]) : size < 65536 ? Buffer.from([0x81, 0xfe, size >> 8, size & 255]) : Buffer.alloc(10);
  if (size >= 65536) { head[0] = 0x81; head[1] = 0xff; head.writeBigUInt64BE(BigInt(size), 2); }
  const masked = Buffer.from(payload.map((byte, i) => byte ^ mask[i & 3]));
  return Buffer.concat([head, mask, masked]);
}

function unframe(data) {
  if (data.length < 2) return null;
  let size = data[1] & 127, at = 2;
  if (size === 126) { if (data.length < 4) return null; size = data.readUInt16BE(2); at = 4; }
  if (size === 127) { if (data.length < 10) return null; size = Number(data.readBigUInt64BE(2)); at = 10; }
  if (data.length < at + size) return null;
  return { isLast: (data[0] & 128) !== 0, payload: data.subarray(at, at + size), used: at + size };
}

function get(address) {
  return new Promise((resolve, reject) => http.get(address, (answer) => {
    let text = '';
    answer.on('data', (part) => { text += part; });
    answer.on('end', () => resolve(text));
  }).on('error', reject));
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts the browser in a folder of its own and returns one page of it. */
async function open({ width, height, isTouch, lang, offline }) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'pupil-'));
  const program = process.env.CHROMIUM || 'chromium';
  const child = spawn(program, ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--remote-debugging-port=0', `--user-data-dir=${home}`, `--accept-lang=${lang}`, 'about:blank'], { stdio: 'ignore' });
  const file = path.join(home, 'DevToolsActivePort');
  for (let i = 0; i < 200 && !fs.existsSync(file); i++) await pause(100);
  await pause(100);
  const port = fs.readFileSync(file, 'utf8').split('\n')[0];
  const target = JSON.parse(await get(`http://127.0.0.1:${port}/json/list`)).find((one) => one.type === 'page');
  const waiting = new Map(), problems = [];
  let last = 0;
  const link = await socket(target.webSocketDebuggerUrl, (text) => {
    const message = JSON.parse(text);
    if (message.id) { const done = waiting.get(message.id); waiting.delete(message.id); if (done) done(message); }
    if (message.method === 'Runtime.exceptionThrown') problems.push(message.params.exceptionDetails.exception?.description || message.params.exceptionDetails.text);
    if (message.method === 'Log.entryAdded' && message.params.entry.source === 'security') problems.push(message.params.entry.text);
  });
  const call = (method, params = {}) => new Promise((resolve, reject) => {
    const id = ++last;
    waiting.set(id, (message) => (message.error ? reject(new Error(`${method}: ${message.error.message}`)) : resolve(message.result)));
    link.send(JSON.stringify({ id, method, params }));
  });
  await call('Page.enable');
  await call('Runtime.enable');
  await call('Log.enable');
  await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: isTouch });
  await call('Emulation.setTouchEmulationEnabled', { enabled: isTouch });
  if (offline) await call('Network.enable');
  const run = async (code) => {
    const answer = await call('Runtime.evaluate', { expression: code, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description || answer.exceptionDetails.text);
    return answer.result.value;
  };
  const close = async () => {
    await call('Browser.close').catch(() => {});
    link.close();
    for (let i = 0; i < 50 && child.exitCode === null; i++) await pause(50);
    if (child.exitCode === null) child.kill('SIGKILL');
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { call, run, close, problems };
}

module.exports = { open, pause };
