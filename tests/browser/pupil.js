// One pupil in a real browser: joins by the given address, answers whatever is asked, reloads on every screen, lets axe-core look at every screen.
//   node tests/browser/pupil.js ADDRESS LANG WIDTHxHEIGHT keyboard|touch [FOLDER FOR PICTURES]
// One line per step on standard output. After `done …` the host may move on. It stops by itself on the screen of the end.
// Exit code 0: every step went well; 1: the last line says what did not.
'use strict';
const fs = require('fs');
const path = require('path');
const { open, pause } = require('./cdp.js');

const [address, lang, size, hand, pictures] = process.argv.slice(2);
const [width, height] = String(size).split('x').map(Number);
const axe = fs.readFileSync(path.join(__dirname, 'vendor', 'axe.min.js'), 'utf8');
const isTouch = hand === 'touch';
let page, count = 0;

const say = (words) => console.log(words);
const view = () => page.run(`document.getElementById('main').className + ' ' + ((document.querySelector('form.ask') || {}).className || '').replace('ask ', '')`).then((v) => v.trim());

async function until(code, what, tries = 300) {
  for (let i = 0; i < tries; i++) {
    if (await page.run(`!!(${code})`).catch(() => false)) return;
    await pause(100);
  }
  throw new Error(`never came: ${what}; on screen: ${await view()}`);
}

const KEYS = { Tab: [9], Enter: [13, '\r'], ' ': [32, ' '], ArrowRight: [39], ArrowDown: [40], Escape: [27] };
async function key(name) {
  const [code, text] = KEYS[name];
  await page.call('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', key: name, windowsVirtualKeyCode: code, ...(text ? { text } : {}) });
  await page.call('Input.dispatchKeyEvent', { type: 'keyUp', key: name, windowsVirtualKeyCode: code });
}

/** Puts the focus on the nth thing of this kind with the Tab key alone. */
async function reach(selector, nth) {
  for (let i = 0; i < 150; i++) {
    if (await page.run(`document.activeElement === document.querySelectorAll(${JSON.stringify(selector)})[${nth}]`)) return;
    await key('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector} ${nth}`);
}

async function press(selector, nth = 0, strike = 'Enter') {
  if (!isTouch) { await reach(selector, nth); await key(strike); await pause(30); return; }
  const spot = await page.run(`(function () { var n = document.querySelectorAll(${JSON.stringify(selector)})[${nth}]; if (!n) { return null; } n.scrollIntoView({ block: 'center' }); var r = n.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()`);
  if (!spot) throw new Error(`not on screen: ${selector} ${nth}`);
  await page.call('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: spot[0], y: spot[1] }] });
  await page.call('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await pause(60);
}

const number = (selector) => page.run(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const ANSWER = {
  choose: () => press('.tile input', 0, ' '),
  rate: () => press('.place input', 0, ' '),
  estimate: async () => { await press('[data-k=more]'); await press('[data-k=more]'); },
  sort: async () => {
    if (await number('.tile')) { await press('.tile input', 0, ' '); return; }
    for (let i = 0; i < 30 && await number('.cards .card'); i++) await press('.bin .head', i % 2);
  },
  order: () => press('[data-k^=down]'),
  match: async () => { const all = await number('[data-k^=r]'); for (let i = 0; i < all; i++) await press('[data-k^=r]', i); },
  point: async () => { await press('[data-k^=p]'); if (await number('.zone')) await press('.zone', 1); },
  marks: async () => { if (isTouch) { await press('.picture'); return; } await reach('.picture', 0); await key('ArrowRight'); await key('Enter'); },
  write: async () => {
    const all = await number('.words');
    for (let i = 0; i < all; i++) {
      if (isTouch) await press('.words', i); else await reach('.words', i);
      await page.call('Input.insertText', { text: 'respect' });
    }
  },
};

/** What a fault looks like: pieces out of the window, things too small to touch, findings of axe-core, errors of the script. */
async function inspect(name) {
  if (pictures) {
    fs.mkdirSync(pictures, { recursive: true });
    const { cssContentSize } = await page.call('Page.getLayoutMetrics');
    const shot = await page.call('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip: { x: 0, y: 0, width, height: Math.max(height, cssContentSize.height), scale: 1 } });
    fs.writeFileSync(path.join(pictures, `${lang}-${size}-${String(++count).padStart(2, '0')}-${name.replace(/\W+/g, '-')}.png`), Buffer.from(shot.data, 'base64'));
  }
  const wide = await page.run('document.documentElement.scrollWidth - window.innerWidth');
  if (wide > 0) throw new Error(`${name}: ${wide} px out of the window`);
  const tiny = await page.run(`Array.prototype.filter.call(document.querySelectorAll('button:not(.zone), .tile, .place, input[type=text], input[type=range], textarea'), function (n) { var r = n.getBoundingClientRect(); return r.width && (r.height < 64 || r.width < ${width < 500 ? 48 : 64}); }).map(function (n) { return n.outerHTML.slice(0, 80); })`);
  if (tiny.length) throw new Error(`${name}: smaller than 64 px: ${tiny.join(' | ')}`);
  await page.run(axe + ';0');
  const found = await page.run(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(function (r) { return r.violations.map(function (v) { return v.id + ': ' + v.nodes.map(function (n) { return n.html.slice(0, 120) + ' ' + (n.any[0] ? n.any[0].message : ''); }).join(' | '); }); })`);
  if (found.length) throw new Error(`${name}: ${found.join('\n')}`);
  if (page.problems.length) throw new Error(`${name}: ${page.problems.join('\n')}`);
}

async function reload(name) {
  await page.call('Page.reload');
  await pause(300);
  await until(`document.getElementById('main') && (document.getElementById('main').className + ' ' + ((document.querySelector('form.ask') || {}).className || '').replace('ask ', '')).trim() === ${JSON.stringify(name)}`, `${name} after a reload`);
  say(`reloaded ${name}`);
}

async function sent(what) {
  await until(`document.getElementById('main').className === 'received' || (document.getElementById('miss') || {}).textContent`, `received after ${what}`);
  const missed = await page.run(`(document.getElementById('miss') || {}).textContent`);
  if (missed) throw new Error(`${what}: the page says: ${missed}`);
}

async function answer(kind) {
  const submit = () => press('form.ask button[type=submit]');
  await ANSWER[kind]();
  await reload(`open ${kind}`);
  await submit();
  await sent(kind);
  say(`answered ${kind}`);
  await inspect(`received ${kind}`);
  await reload('received');
  await press('main > .btn', 0);
  await until(`document.getElementById('main').className === 'open'`, 'the question again');
  if (await number('.tile input:checked, .place input:checked')) throw new Error(`${kind}: the answer before can be read`);
  if (await number('.tile input, .place input')) await ANSWER[kind]();
  await submit();
  await sent(`changing ${kind}`);
  say(`changed ${kind}`);
  if (kind !== 'choose') return;
  await press('main > .btn', 1);
  await until(`document.getElementById('main').className === 'open'`, 'the question after taking back');
  say('withdrew choose');
  await ANSWER.choose();
  await submit();
  await sent('answering anew');
}

async function sheets() {
  await press('#help');
  await until(`!document.getElementById('sheet').hidden`, 'help');
  await inspect('help');
  if (isTouch) await press('#help'); else await key('Escape');
  await press('#settings');
  await inspect('settings');
  await press('.flip', 0);
  await press('.flip', 1);
  await inspect('settings large contrast');
  await press('.flip', 0);
  await press('.flip', 1);
  await press('#settings');
  say('helped');
}

/** How many bytes came over the wire for the page and all that belongs to it. */
async function weigh() {
  await until(`document.getElementById('main') && document.getElementById('main').className`, 'the page');
  say(`weighed ${await page.run(`performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).reduce(function (sum, e) { return sum + e.encodedBodySize; }, 0)`)}`);
}

async function hour() {
  await page.call('Page.navigate', { url: address });
  await weigh();
  let done = '';
  for (;;) {
    await until(`document.getElementById('main') && document.getElementById('main').className && document.getElementById('main').className !== 'wait' && document.getElementById('main').className !== 'sending' && document.getElementById('main').className + document.querySelector('h1').textContent + ((document.querySelector('form.ask') || {}).className || '') !== ${JSON.stringify(done)}`, 'the next screen', 1800);
    const now = await view();
    if (/^(join|move|out|kept)/.test(now)) throw new Error(`shown out: ${await page.run(`document.getElementById('main').textContent`)}`);
    say(`saw ${now}`);
    await inspect(now);
    await reload(now);
    const kind = now.startsWith('open ') ? now.slice(5) : '';
    if (now === 'lobby') await sheets();
    if (kind) await answer(kind);
    done = await page.run(`document.getElementById('main').className + document.querySelector('h1').textContent + ((document.querySelector('form.ask') || {}).className || '')`);
    say(`done ${now}`);
    if (now === 'ended') return;
  }
}

(async () => {
  page = await open({ width, height, isTouch, lang });
  try { await hour(); } catch (fault) { say(`fault ${fault.message}`); process.exitCode = 1; } finally { await page.close(); }
})();
