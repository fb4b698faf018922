/* The pupils' page: a function of the last state the server sent. ES5 only, so that old tablets read it. Wire: docs/protocol.md.
   The words come in #words and from /words/<lang>.json: { lang, dir, langs: [{ code, name }], help: [{ number, text, danger? }] }
   and every message of page.ftl under its own id, each variable as its name in braces: "Encore {n} lettres". */
(function () {
  'use strict';
  var D = document, W = window, T = {}, NS = 'http://www.w3.org/2000/svg';
  var html = D.documentElement, main = D.getElementById('main'), sheet = D.getElementById('sheet');
  var keep = { token: null, words: '', n: 0, unsent: null, lang: html.lang, large: false, contrast: false, aloud: false };
  // What this page knows; `mode` is only what the pupil chose on it: change, unsure, moving.
  var S = { state: null, out: null, wish: null, mode: '', modeAt: '', code: '', error: '', notice: '', waved: 0, open: null };
  var view = { key: '', read: '' };

  /* ---- what this device keeps ---- */

  function stored(area, name, value) {
    // A browser that refuses to keep things throws: then it stays in memory.
    try {
      if (value === undefined) { return JSON.parse(W[area].getItem(name)); }
      if (value === null) { W[area].removeItem(name); } else { W[area].setItem(name, JSON.stringify(value)); }
    } catch (e) { /* in memory only */ }
    return null;
  }
  function save() { stored('localStorage', 'marelle', keep); }
  function load() {
    var old = stored('localStorage', 'marelle'), name;
    if (old && typeof old === 'object') {
      for (name in keep) { if (old.hasOwnProperty(name) && old[name] !== null && typeof old[name] !== 'undefined') { keep[name] = old[name]; } }
    }
  }
  function forget() { keep.token = null; keep.words = ''; keep.n = 0; keep.unsent = null; S.state = null; draft = { at: '' }; stored('sessionStorage', 'draft', null); save(); }
  var draft = stored('sessionStorage', 'draft') || { at: '' };
  function setDraft(give) {
    draft = { at: S.state ? S.state.at : '', give: give };
    stored('sessionStorage', 'draft', draft);
  }

  /* ---- words and small parts ---- */

  function tr(key, args) {
    var text = T['page-' + key] || '', name;
    for (name in args) { if (args.hasOwnProperty(name)) { text = text.split('{' + name + '}').join(String(args[name])); } }
    return text;
  }
  function add(node, kids) {
    var i;
    if (kids === null || kids === undefined || kids === false) { return node; }
    if (Array.isArray(kids)) { for (i = 0; i < kids.length; i++) { add(node, kids[i]); } return node; }
    node.appendChild(typeof kids === 'object' ? kids : D.createTextNode(String(kids)));
    return node;
  }
  function el(tag, props, kids) {
    var node = D.createElement(tag), name;
    for (name in props) {
      if (!props.hasOwnProperty(name) || props[name] === null || props[name] === undefined || props[name] === false) { continue; }
      if (name === 'on') { node.addEventListener('click', props.on); }
      else { node.setAttribute(name, props[name] === true ? '' : props[name]); }
    }
    return add(node, kids);
  }
  function svg(box, parts, cls) {
    var node = D.createElementNS(NS, 'svg'), i, name, part;
    node.setAttribute('viewBox', box); node.setAttribute('class', cls);
    node.setAttribute('aria-hidden', 'true'); node.setAttribute('focusable', 'false');
    for (i = 0; i < parts.length; i++) {
      part = D.createElementNS(NS, parts[i].text ? 'text' : 'path');
      for (name in parts[i]) { if (name !== 'text') { part.setAttribute(name, parts[i][name]); } }
      if (parts[i].text) { part.textContent = parts[i].text; }
      node.appendChild(part);
    }
    return node;
  }
  // Drawn with a round pen 24 wide on 256 by 256.
  var ICON = {
    help: 'M128 32a96 96 0 1 0 .1 0ZM128 88a40 40 0 1 0 .1 0ZM60 60L100 100M156 156L196 196M196 60L156 100M100 156L60 196',
    go: 'M40 128H212M144 60L212 128 144 196', send: 'M50 30L224 128 50 226 80 128ZM80 128H140',
    unsure: 'M128 32a96 96 0 1 0 .1 0ZM100 104a28 26 0 1 1 28 28V144M128 178V180', undo: 'M40 88H168a56 56 0 0 1 0 112H84M88 40L40 88 88 136',
    check: 'M36 140L96 200 220 68', up: 'M128 216V44M60 112L128 44 196 112', down: 'M128 40V212M60 144L128 212 196 144', plus: 'M128 40V216M40 128H216', minus: 'M40 128H216',
    aloud: 'M132 44V212L80 168H28V88H80ZM176 100a40 40 0 0 1 0 56M208 68a86 86 0 0 1 0 120', hidden: 'M20 128Q128 -16 236 128 128 272 20 128ZM128 96a32 32 0 1 0 .1 0ZM48 36L208 220',
    safe: 'M44 48H212V116C212 176 164 208 128 220 92 208 44 176 44 116ZM88 132L116 160 172 104', cross: 'M128 28a100 100 0 1 0 .1 0ZM96 96L160 160M160 96L96 160',
    grip: 'M92 60v1M164 60v1M92 128v1M164 128v1M92 196v1M164 196v1'
  };
  function icon(name) { return svg('0 0 256 256', [{ d: ICON[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 24, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }], 'ic i-' + name); }
  var SHAPE = ['M50 8a42 42 0 1 0 .1 0Z', 'M50 9L95 89H5Z', 'M17 11H83Q89 11 89 17V83Q89 89 83 89H17Q11 89 11 83V17Q11 11 17 11Z', 'M50 5L63.5 36.5 97 39.5 71.500 62 79 95 50 77.500 21 95 28.500 62 3 39.500 36.500 36.500Z'];
  function letter(i) { return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(i) || String(i + 1); }
  function badge(i) {
    var s = i % 4;
    return svg('0 0 100 100', [{ d: SHAPE[s], 'class': 'paper' }, { text: letter(i), x: 50, y: [68, 80, 68, 69][s], 'text-anchor': 'middle', 'font-weight': 700, 'font-size': [52, 42, 52, 40][s], 'class': 'cut' }], 'sh');
  }
  var COLOUR = { black: '#1F2430', blue: '#2463B0', brown: '#7A4A21', green: '#2E7D32', grey: '#6B7280', orange: '#D9730D', purple: '#6B3FA0', red: '#B3261E', turquoise: '#0E8C8C', yellow: '#E8B800' };
  // Our own drawings: `o` is an ellipse (centre, radii); what stands after the bar is ink.
  var ANIMAL = {
    bat: 'M50 40C40 30 22 28 8 40Q20 44 22 60 34 54 42 66L50 74 58 66Q66 54 78 60 80 44 92 40C78 28 60 30 50 40ZM38 28L46 38H54L62 28 60 52H40Zo50 50 12 12|o46 48 2 2o54 48 2 2',
    bear: 'o28 32 12 12o72 32 12 12o50 54 31 29o50 64 13 10|o38 48 3 3o62 48 3 3o50 60 5 4',
    beaver: 'o27 26 8 8o73 26 8 8M43 64H57V84H43Zo50 46 27 26|o40 42 3 3o60 42 3 3o50 56 7 5M49 73h2v10h-2Z',
    bee: 'o40 32 12 15o62 32 12 15o52 58 30 19|M44 40h6v36h-6ZM58 40h6v36h-6Zo32 54 3 3M82 56L94 59 82 62Z',
    crab: 'M24 66L8 82 28 76ZM76 66L92 82 72 76ZM22 44L34 56 40 46ZM78 44L66 56 60 46Zo20 34 13 13o80 34 13 13o50 62 29 18|o42 56 3 3o58 56 3 3M20 18L15 35H25ZM80 18L75 35H85Z',
    deer: 'M44 40L34 28 18 26 31 20 28 6 40 20 50 36 60 20 72 6 69 20 82 26 66 28 56 40Zo25 50 12 6o75 50 12 6o50 62 19 25|o43 56 3 3o57 56 3 3o50 80 7 5',
    dolphin: 'M46 34L64 16 62 38ZM8 58C22 28 60 28 76 50L92 42 87 58 92 76 75 63C60 76 36 78 22 68Z|o27 54 3 3M8 58L32 62 10 61Z',
    duck: 'M24 30L4 38 24 44ZM28 46C38 56 64 56 90 42 92 70 72 84 52 84 26 84 20 62 28 46Zo36 34 17 17|o33 30 3 3M50 62Q64 70 76 60 68 78 50 62Z',
    eagle: 'M30 88C26 44 38 16 60 18 82 20 86 50 80 88ZM40 36L12 44 16 62 42 54Z|o50 40 4 4M40 30L60 34 58 37Z',
    elephant: 'o20 42 17 24o80 42 17 24o50 42 24 26M41 54H59V78Q60 87 72 84V93Q44 99 41 78Z|o42 40 3 3o58 40 3 3',
    fish: 'M66 50L92 30V70ZM8 50C24 22 60 22 74 50 60 78 24 78 8 50Z|o26 46 4 4M44 36Q54 50 44 64 48 50 44 36Z',
    fox: 'M14 14L36 32H64L86 14 82 54 50 88 18 54Z|o37 50 3 3o63 50 3 3M43 79H57L50 88Z',
    frog: 'o30 30 13 13o70 30 13 13o50 58 37 27|o30 29 5 5o70 29 5 5M26 62Q50 84 74 62 50 74 26 62Z',
    giraffe: 'M41 64H59L64 98H36ZM41 26V6h6v20ZM53 26V6h6v20Zo25 32 11 5o75 32 11 5o50 44 17 26o50 64 16 11|o43 40 3 3o57 40 3 3o45 64 2 2o55 64 2 2o46 84 4 4o56 91 3 3',
    hedgehog: 'M22 80L14 50 26 50 24 36 36 38 40 24 50 34 60 24 66 38 78 36 76 50 90 52 82 64 94 74 82 80ZM4 74Q22 48 40 62V80H14Z|o24 66 3 3o6 74 4 4',
    horse: 'M30 94C34 72 32 62 24 66L12 60 14 48 36 24 38 8 50 20C76 24 86 54 82 94Z|o38 38 3 3o18 55 2 2M54 22C74 32 80 58 78 90L66 62 62 42Z',
    ladybird: 'o50 27 15 13o50 60 32 29|M49 31h2v58h-2Zo35 52 6 6o65 52 6 6o38 73 5 5o62 73 5 5o44 24 2 2o56 24 2 2',
    mouse: 'o25 32 19 19o75 32 19 19M22 54Q50 22 78 54L50 90Z|o40 54 3 3o60 54 3 3o50 85 5 5',
    octopus: 'M28 44L8 84 26 78 34 92 42 78 50 94 58 78 66 92 74 78 92 84 72 44Zo50 38 28 28|o41 38 4 4o59 38 4 4M42 52Q50 60 58 52 50 56 42 52Z',
    owl: 'M22 12L38 22H62L78 12 82 54Q82 92 50 92 18 92 18 54Zo36 44 14 14o64 44 14 14|o36 44 6 6o64 44 6 6M44 58H56L50 68Z',
    rabbit: 'o37 28 9 24o63 28 9 24o50 64 26 26|o41 60 3 3o59 60 3 3M45 70H55L50 76Z',
    snail: 'M6 84Q14 74 16 42L28 42Q28 68 40 70L90 78 94 84Zo58 54 26 26|M58 38a16 16 0 1 0 16 16h-4a12 12 0 1 1-12-12Zo17 38 4 4o28 40 4 4',
    squirrel: 'M60 88C102 90 100 14 66 14 86 32 58 48 58 68ZM24 28L24 8 36 24ZM36 24L46 8 46 30Zo44 68 21 22o33 40 18 16|o28 37 3 3o15 44 3 3',
    turtle: 'o24 74 10 10o68 74 10 10o87 54 12 11M10 68C10 18 80 18 80 68Z|o90 50 2.5 2.5M38 36H52L60 50 45 60 30 50Z'
  };
  function palet(you) {
    var d = (ANIMAL[you.animal] || '').replace(/o([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/g, function (all, x, y, rx, ry) { return 'M' + x + ' ' + (y - ry) + 'a' + rx + ' ' + ry + ' 0 1 0 .1 0Z'; }).split('|');
    var parts = [{ d: 'M50 3a47 47 0 1 0 .1 0Z', fill: COLOUR[you.colour] || '#6B7280', stroke: '#1F2430', 'stroke-width': 3 }], small = 'translate(16 15) scale(.68)';
    if (d[0]) {
      // Part upon part, so that each covers the outline of the one below.
      d[0].replace(/[^Z]+Z/g, function (one) { parts.push({ d: one, fill: '#FFF', stroke: '#1F2430', 'stroke-width': 3, 'stroke-linejoin': 'round', transform: small }); return ''; });
      parts.push({ d: d[1], fill: '#1F2430', transform: small });
    }
    return svg('0 0 100 100', parts, 'palet');
  }
  function sky() {
    function chalk(d, fill) { return { d: d, fill: fill || 'none', stroke: 'currentColor', 'stroke-width': 5, 'stroke-linejoin': 'round' }; }
    return svg('0 0 260 250', [
      chalk('M30 112L32 92 38 73 46 57 59 41 75 29 92 20 111 13 130 12 150 14 169 19 186 29 200 41 214 57 223 74 228 93 230 112 194 111 158 112 121 112 67 113Z', '#FFD257'),
      { d: 'M92 74L120 100 172 46', fill: 'none', stroke: '#1F2430', 'stroke-width': 14, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      chalk('M20 125L65 125 109 124 152 123 195 123 241 123 241 147 240 171 217 173 175 173 130 172 86 173 42 171 19 171Z'),
      chalk('M20 184L63 184 108 184 152 184 195 183 240 185 239 232 196 231 151 233 109 231 63 232 20 231Z')], 'sky');
  }
  function heard(text) { var p = D.getElementById('said'); p.textContent = ''; setTimeout(function () { p.textContent = text; }, 60); }
  function bold(text) {
    // Two stars around words make them bold, as everywhere in a lesson.
    var parts = String(text).split('**'), out = [], i;
    for (i = 0; i < parts.length; i++) { if (parts[i]) { out.push(i % 2 && i < parts.length - 1 ? el('strong', {}, parts[i]) : parts[i]); } }
    return out;
  }
  function paras(list) { var out = [], i; for (i = 0; list && i < list.length; i++) { out.push(el('p', { 'class': 'text' }, bold(list[i]))); } return out; }
  function btn(cls, name, words, on) { return el('button', { type: 'button', 'class': 'btn ' + cls, on: on }, [name && icon(name), el('span', {}, words)]); }
  function note(name, words) { return el('p', { 'class': 'note' }, [icon(name), el('span', {}, words)]); }
  function fill() { return el('div', { 'class': 'fill' }); }

  /* ---- the link: WebSocket, long polling where those do not get through ---- */

  var link = { ws: null, xhr: null, id: '', up: false, stopped: true, fails: stored('sessionStorage', 'polls') ? 2 : 0, tries: 0, timer: 0, heard: 0, after: 0, say: [], wait: 0, lost: 0, asked: 0 };
  function now() { return Date.now(); }
  function hex() {
    var out = '', i, bytes = [];
    if (W.crypto && W.crypto.getRandomValues) { bytes = W.crypto.getRandomValues(new Uint8Array(16)); }
    for (i = 0; i < 16; i++) { out += ('0' + (bytes.length ? bytes[i] : Math.floor(Math.random() * 256)).toString(16)).slice(-2); }
    return out;
  }
  function connect() {
    clearTimeout(link.timer);
    drop();
    link.stopped = false;
    if (link.fails < 2 && W.WebSocket) { viaSocket(); } else { viaPolls(); }
  }
  function drop() {
    var ws = link.ws, xhr = link.xhr;
    link.ws = null; link.xhr = null; link.up = false; link.say = []; link.id = '';
    if (ws) { ws.onopen = ws.onmessage = ws.onclose = ws.onerror = null; try { ws.close(); } catch (e) { /* it was gone */ } }
    if (xhr) { xhr.onreadystatechange = null; xhr.abort(); }
  }
  function stop() { clearTimeout(link.timer); drop(); link.stopped = true; showNet(); }
  function again() {
    drop();
    if (link.stopped) { return; }
    if (!keep.token && !S.wish) { link.stopped = true; return; }
    if (!link.lost) { link.lost = now(); }
    // For a minute a host that starts again is found within two seconds; after that the tries grow rare.
    var wait = Math.min(now() - link.lost < 60000 ? 1500 : 8000, 500 * Math.pow(2, link.tries)) * (0.7 + 0.6 * Math.random());
    link.tries = Math.min(link.tries + 1, 4);
    clearTimeout(link.timer);
    link.timer = setTimeout(connect, wait);
    setTimeout(showNet, 1600);
    if (keep.unsent || S.wish) { render(); }
  }
  function viaSocket() {
    var ws, isHeard = false;
    function gone() { if (link.ws !== ws) { return; } if (!isHeard) { link.fails++; } again(); }
    try { ws = new W.WebSocket((W.location.protocol === 'https:' ? 'wss://' : 'ws://') + W.location.host + '/live'); }
    catch (e) { link.fails = 2; again(); return; }
    link.ws = ws; link.heard = now();
    ws.onopen = function () { if (link.ws === ws) { link.up = true; link.heard = now(); hello(); } };
    ws.onmessage = function (e) { if (link.ws === ws) { if (!isHeard) { isHeard = true; link.fails = 0; stored('sessionStorage', 'polls', null); } arrived(e.data); } };
    ws.onclose = ws.onerror = gone;
    setTimeout(function () { if (link.ws === ws && ws.readyState === 0) { gone(); } }, 8000);
  }
  function viaPolls() { link.id = hex(); link.after = 0; link.up = true; link.heard = now(); hello(); poll(); }
  function poll() {
    var xhr, said, id = link.id;
    if (!id || link.xhr) { return; }
    said = link.say; link.say = [];
    xhr = link.xhr = new W.XMLHttpRequest();
    xhr.open('POST', '/ask');
    xhr.setRequestHeader('Content-Type', 'application/json');
    xhr.timeout = 30000; xhr.quiet = !said.length;
    xhr.onreadystatechange = function () {
      var answer = null, first, i;
      if (xhr.readyState !== 4 || link.xhr !== xhr) { return; }
      link.xhr = null;
      try { if (xhr.status === 200) { answer = JSON.parse(xhr.responseText); } } catch (e) { answer = null; }
      if (!answer || !Array.isArray(answer.say)) { link.fails = 1; again(); return; }
      link.heard = now();
      // Behind a filter that breaks WebSockets a reload need not find that out again.
      if (!link.after) { stored('sessionStorage', 'polls', true); }
      first = answer.k - answer.say.length + 1;
      for (i = 0; i < answer.say.length; i++) {
        if (first + i > link.after) { arrived(answer.say[i]); }
        if (link.id !== id) { return; }
      }
      link.after = Math.max(link.after, answer.k);
      link.tries = 0; found();
      setTimeout(poll, link.say.length ? 0 : 40);
    };
    xhr.send(JSON.stringify({ link: id, after: link.after, say: said }));
  }
  function tell(message) {
    if (link.ws && link.up) { link.ws.send(JSON.stringify(message)); return true; }
    if (!link.id) { return false; }
    link.say.push(message);
    // A poll that only listens is cut short; one that carries words is waited for, so that nothing is said twice.
    if (link.xhr && link.xhr.quiet) { var old = link.xhr; link.xhr = null; old.onreadystatechange = null; old.abort(); }
    setTimeout(poll, 0);
    return true;
  }
  function hello() {
    if (S.wish) { S.wish.lang = keep.lang; tell(S.wish); }
    else if (keep.token) { tell({ 'do': 'back', v: 1, token: keep.token, lang: keep.lang, n: keep.n }); }
  }
  function found() { if (link.lost) { if (now() - link.lost > 1600) { heard(tr('net-back')); } link.lost = 0; showNet(); } }
  function showNet() {
    var p = D.getElementById('net'), is = link.lost && !link.stopped && now() - link.lost > 1500, words = is ? tr('net') : '';
    if (p.textContent !== words) { p.textContent = words; if (S.state || S.wish) { render(); } }
  }
  setInterval(function () {
    if (link.stopped) { return; }
    if (link.up && now() - link.heard > 28000) { again(); return; }
    if (link.ws && link.up) { tell({ 'do': 'ping' }); }
  }, 15000);
  setInterval(function () {
    // An answer that was not acknowledged goes again with the same number.
    if (keep.unsent && link.up && S.state && !link.stopped && now() - link.asked > 4000) { push(); }
    if (link.lost) { showNet(); }
  }, 1000);
  function push() { link.asked = now(); if (keep.unsent && link.up) { tell({ 'do': 'answer', n: keep.unsent.n, at: keep.unsent.at, give: keep.unsent.give }); } }
  function hurry() { if (!link.stopped && !link.up) { link.tries = 0; connect(); } }
  W.addEventListener('online', hurry);
  W.addEventListener('pageshow', hurry);
  W.addEventListener('offline', function () { if (!link.stopped) { again(); } });
  D.addEventListener('visibilitychange', function () {
    if (D.hidden || link.stopped) { return; }
    // A page that slept may hold a dead link: better a fresh one at once.
    if (link.up && now() - link.heard > 20000) { link.tries = 0; link.lost = link.lost || now(); connect(); } else { hurry(); }
  });

  /* ---- what arrives ---- */

  function arrived(data) {
    var m = data, act;
    if (typeof data === 'string') { try { m = JSON.parse(data); } catch (e) { return; } }
    link.heard = now();
    act = m && ON[m['do']];
    if (act) { act(m); }
  }
  function settle(m) { return keep.unsent && m.n >= keep.unsent.n; }
  var ON = {
    seat: function (m) {
      keep.token = m.token; keep.words = m.words || ''; keep.n = 0; keep.unsent = null; draft = { at: '' };
      S.wish = null; S.out = null; S.error = ''; S.mode = ''; save();
    },
    state: function (m) {
      var before = S.state, you = m.you || {};
      link.tries = 0; found();
      S.wish = null; S.out = null; S.error = '';
      if (you.words) { keep.words = you.words; }
      if (you.n > keep.n) { keep.n = you.n; }
      S.state = m;
      if (!before || before.at !== m.at) { S.mode = ''; }
      if ((draft.at !== m.at || m.phase === 'ended') && draft.at) { setDraft(undefined); }
      save();
      if (keep.unsent) { push(); }
      render();
      if (before && before.phase !== m.phase && m.phase === 'closed') { heard(tr('no-closed')); }
    },
    ack: function (m) {
      if (settle(m)) { keep.unsent = null; save(); }
      if (S.state && S.state.you && S.state.at === m.at) {
        S.state.you.held = m.held;
        if (!keep.unsent) {
          if (S.mode === 'sent') { S.mode = ''; }
          if (hasHeld()) { heard(tr('received-title')); } else if (S.leaving) { S.leaving = false; S.notice = tr('withdrawn'); heard(S.notice); }
        }
      }
      render();
    },
    no: function (m) {
      if (m.why === 'slow-down') { link.asked = now() - 2000; return; }
      if (settle(m)) { keep.unsent = null; save(); }
      S.notice = tr('no-' + m.why); S.mode = ''; render(); heard(S.notice);
    },
    out: function (m) {
      S.state = m.why === 'unknown' || m.why === 'ended' ? null : S.state;
      if (m.why === 'unknown') {
        forget();
        if (S.code.length === 4) { S.out = null; S.wish = { 'do': 'join', v: 1, code: S.code, lang: keep.lang }; tell(S.wish); render(); return; }
        S.error = tr('out-unknown');
      } else if (m.why === 'code' || m.why === 'words' || m.why === 'slow-down') {
        if (!S.wish && m.why === 'slow-down') { again(); return; }
        S.mode = S.wish && S.wish['do'] === 'move' ? 'moving' : '';
        S.error = tr('out-' + m.why, { n: m.secs || 10 });
        if (m.why === 'code') { S.typed = ''; var typedIn = D.getElementById('code'); if (typedIn) { typedIn.value = ''; } }
      } else { S.out = m.why; if (m.why === 'ended') { forget(); } }
      S.wish = null; S.code = '';
      stop(); render();
      if (S.error) { heard(S.error); }
    },
    wave: function () { S.waved = now() + 5000; waved(); setTimeout(waved, 5100); }
  };

  function give(value) {
    keep.n += 1;
    keep.unsent = { n: keep.n, at: S.state.at, give: value };
    save();
    S.mode = 'sent'; S.notice = ''; S.leaving = value === null;
    setDraft(value === null ? undefined : value);
    push(); render();
  }
  function hasHeld() { var h = S.state && S.state.you && S.state.you.held; return h !== null && h !== undefined; }
  function waved() {
    var old = D.getElementById('wave'), is = now() < S.waved && S.state && S.state.you;
    if (old) { old.parentNode.removeChild(old); }
    if (is) {
      D.body.appendChild(el('div', { id: 'wave', role: 'status', on: function () { S.waved = 0; waved(); } }, [palet(S.state.you), el('p', { 'class': 'h1' }, tr('wave')), el('p', {}, S.state.you.name)]));
    }
  }

  /* ---- screens ---- */

  function chrome() {
    function round(id, words, inside) {
      var b = D.getElementById(id);
      b.textContent = ''; b.setAttribute('aria-label', words); b.setAttribute('aria-expanded', String(S.open === id)); add(b, inside);
    }
    var name = D.getElementById('name'), you = S.state && S.state.you;
    html.className = (keep.large ? 'large ' : '') + (keep.contrast ? 'contrast' : '');
    round('help', tr('help'), icon('help'));
    round('settings', tr('settings'), el('span', { 'aria-hidden': 'true' }, 'Aa'));
    name.textContent = '';
    add(name, [el('b', {}, tr('brand')), you && you.name ? el('span', {}, you.name) : null]);
  }
  function render() {
    var what = which(), key = [what, keep.lang, S.error, S.notice, T['page-brand'] ? 1 : 0].join('|'), s = S.state;
    chrome();
    // The same screen is never drawn twice: focus and half-made answers stay.
    if (s && what.charAt(0) !== '-') { key += JSON.stringify([s.at, s.title, s.text, s.ask, s.right, s.why, s.lesson, s.lang, s.you && [s.you.name, s.you.words, s.you.more, hasHeld()]]); }
    if (key === view.key) { return; }
    var isFirst = !view.key, had = D.activeElement && main.contains(D.activeElement);
    view.key = key;
    main.textContent = '';
    main.className = what.replace('-', '');
    add(main, VIEWS[what]());
    var head = main.querySelector('h1');
    if (head) {
      head.setAttribute('tabindex', '-1');
      D.title = head.textContent + ' · ' + tr('brand');
      if (!sheet.hidden) { return; }
      if (!isFirst || had) { (main.querySelector('[data-first]') || head).focus(); W.scrollTo(0, 0); }
    }
    speakNow(false);
  }
  function which() {
    var s = S.state, phase;
    if (S.out) { return '-out'; }
    if (S.wish) { return '-wait'; }
    if (!keep.token) { return S.mode === 'moving' ? '-move' : '-join'; }
    if (!s) { return '-wait'; }
    phase = s.phase;
    if (phase === 'closed' && s.you && s.you.more) { phase = 'open'; }
    if (phase === 'open') {
      if (!s.ask || s.ask === 'play') { return 'look'; }
      if (keep.unsent && keep.unsent.at === s.at && S.mode !== 'change' && keep.unsent.give !== null) { return link.lost ? 'kept' : 'sending'; }
      if (S.mode === 'change') { return 'open'; }
      if (S.mode === 'unsure' && !hasHeld()) { return 'unsure'; }
      return hasHeld() && !(keep.unsent && keep.unsent.give === null) ? 'received' : 'open';
    }
    return VIEWS[phase] ? phase : 'look';
  }
  function centre(words, kids) { return [fill(), el('div', { 'class': 'c' }, [el('h1', {}, words), kids]), fill()]; }
  function talk() { return el('div', { 'class': 'talked', lang: S.state.lang }, [S.notice && el('p', { 'class': 'notice' }, S.notice), el('h1', {}, bold(S.state.title || S.state.lesson || tr('look'))), reader(), paras(S.state.text)]); }
  function field(id, words, props) {
    props.id = id;
    return [el('label', { 'for': id }, words), el('input', props)];
  }
  function enter(kind, kids, check) {
    var form = el('form', { novalidate: true, autocomplete: 'off' }, [kids, el('button', { type: 'submit', 'class': 'btn' }, [el('span', {}, tr('join-go')), icon('go')])]);
    form.addEventListener('submit', function (e) {
      e.preventDefault();
      var wish = check();
      if (!wish) { S.error = tr(kind + '-short'); view.key = ''; render(); heard(S.error); var i = main.querySelector('input'); if (i) { i.focus(); } return; }
      S.error = ''; S.out = null; S.wish = wish;
      if (link.stopped || !link.up) { link.tries = 0; connect(); } else { tell(wish); }
      render();
    });
    return form;
  }
  /* Another hour, another code. */
  function anew() { return btn('q', 'go', tr('ended-again'), function () { forget(); W.location.replace('/'); }); }
  function error() { return S.error ? el('p', { 'class': 'error', id: 'error' }, [icon('cross'), el('span', {}, S.error)]) : null; }
  function codeOf() { var i = D.getElementById('code'); return (i ? i.value : '').replace(/[^A-Za-z]/g, '').toUpperCase(); }
  function codeField(big) {
    return field('code', tr('join-field'), { 'class': big ? 'code' : 'code small', type: 'text', maxlength: 8, autocapitalize: 'characters', autocomplete: 'off', autocorrect: 'off', spellcheck: 'false', 'data-first': big, 'aria-invalid': S.error ? 'true' : null, 'aria-describedby': S.error ? 'error' : null, value: S.typed || '' });
  }
  function typed() { S.typed = codeOf(); return S.typed; }
  var VIEWS = {
    '-join': function () {
      return [fill(), el('h1', {}, tr('join-title')), enter('join', [codeField(true), error()], function () {
        var code = typed();
        return code.length === 4 ? { 'do': 'join', v: 1, code: code, lang: keep.lang } : null;
      }), btn('q', 'undo', tr('move'), function () { S.typed = codeOf(); S.mode = 'moving'; S.error = ''; render(); }), fill(), note('safe', tr('join-promise'))];
    },
    '-move': function () {
      return [el('h1', {}, tr('move-title')), el('p', {}, tr('move-hint')), enter('move', [
        field('three', tr('move-words'), { 'class': 'words', type: 'text', maxlength: 80, autocapitalize: 'none', autocomplete: 'off', spellcheck: 'false', 'data-first': true, 'aria-invalid': S.error ? 'true' : null, 'aria-describedby': S.error ? 'error' : null, value: S.three || '' }), codeField(false), error()
      ], function () {
        var code = typed(), words = D.getElementById('three').value.replace(/[\s,.;]+/g, ' ').replace(/^ | $/g, '');
        S.three = words;
        return code.length === 4 && words.split(' ').length === 3 ? { 'do': 'move', v: 1, words: words, code: code, lang: keep.lang } : null;
      }), btn('q', 'undo', tr('move-new'), function () { S.mode = ''; S.error = ''; render(); }), fill()];
    },
    '-wait': function () { return centre(tr('join-wait'), null); },
    '-out': function () {
      var why = S.out, reload = why === 'version';
      return centre(tr('out-' + why + '-title'), [el('p', { 'class': 'big' }, tr('out-' + why)), why === 'ended' ? anew() : btn('', 'go', tr(reload ? 'out-reload' : why === 'elsewhere' ? 'out-here' : 'retry'), function () {
        if (reload) { W.location.reload(); return; }
        S.out = null; link.tries = 0;
        if (keep.token) { S.state = null; connect(); }
        render();
      })]);
    },
    lobby: function () {
      var you = S.state.you || {};
      return [S.state.lesson && el('p', { 'class': 'kicker', lang: S.state.lang }, S.state.lesson), el('h1', {}, tr('lobby-title')), el('div', { 'class': 'pair' }, [palet(you), el('p', {}, [tr('lobby-you'), el('b', {}, you.name)])]),
        btn('q', null, tr('lobby-change'), function () { tell({ 'do': 'pair' }); }),
        el('p', { 'class': 'big' }, tr('lobby-wait')), reader(), keep.words && el('p', { 'class': 'three' }, [tr('lobby-words'), el('b', {}, keep.words)]), fill(), kept()];
    },
    look: function () { return [talk(), fill(), note('hidden', tr('look'))]; },
    unsure: function () { return centre(tr('unsure-title'), [el('p', { 'class': 'big' }, tr('unsure-text')), btn('', null, tr('unsure-back'), function () { S.mode = ''; render(); })]); },
    sending: function () { return centre(tr('sending-title'), el('p', { 'class': 'big' }, tr('sending'))); },
    kept: function () { return [centre(tr('sending-title'), el('p', { 'class': 'big' }, tr('sending-lost'))), changeBtn()]; },
    received: function () {
      var held = S.state.you.held, found = S.state.ask.kind === 'marks' && Array.isArray(held);
      return [fill(), el('div', { 'class': 'c' }, [sky(), el('h1', {}, tr('received-title')), el('p', { 'class': 'big' }, found ? tr('found', { n: held.length }) : tr('look'))]), fill(),
        changeBtn(), btn('q', null, tr('withdraw'), function () { give(null); }), note('hidden', tr('received-hidden'))];
    },
    closed: function () { return centre(tr('closed-title'), [el('p', { 'class': 'big' }, tr('closed')), hasHeld() ? el('p', {}, tr('closed-counted')) : S.notice && el('p', {}, S.notice)]); },
    result: function () {
      var s = S.state, i, right = [];
      for (i = 0; s.right && i < s.right.length; i++) { right.push(el('li', {}, [icon('check'), el('span', {}, bold(s.right[i]))])); }
      return [el('div', { lang: s.lang }, [el('h1', {}, bold(s.title || tr('result-title'))), reader(), right.length ? [el('h2', { lang: keep.lang }, tr('result-title')), el('ul', { 'class': 'right' }, right)] : null,
        s.why && s.why.length ? [el('h2', { lang: keep.lang }, tr('result-why')), el('div', { 'class': 'why' }, paras(s.why))] : null]), fill(), note('hidden', tr('result-talk'))];
    },
    talk: function () { return [el('p', { 'class': 'kicker' }, tr('talk-title')), talk(), fill(), note('safe', tr('talk'))]; },
    pause: function () { return centre(tr('pause-title'), el('p', { 'class': 'big' }, tr('pause'))); },
    ended: function () { return [fill(), el('div', { 'class': 'c' }, [sky(), el('h1', {}, tr('ended-title')), el('p', { 'class': 'big' }, tr('ended'))]), fill(), anew(), kept()]; },
    open: function () {
      var s = S.state, start = draft.at === s.at && draft.give !== undefined ? draft.give : hasHeld() && !(keep.unsent && keep.unsent.give === null) && !hides(s.ask) ? s.you.held : undefined, form;
      var part = (ASKS[s.ask.kind] || function () { return null; })(s.ask, start);
      if (!part) { return VIEWS.look(); }
      form = el('form', { novalidate: true, 'class': 'ask ' + s.ask.kind }, [talk(), s.you && s.you.more && s.phase === 'closed' ? el('p', { 'class': 'notice' }, tr('more')) : null, part.node, fill(), el('p', { 'class': 'notice', id: 'miss', role: 'alert' }),
        hasHeld() ? btn('q', 'undo', tr('keep'), function () { S.mode = ''; S.notice = ''; setDraft(undefined); render(); })
          : btn('q', 'unsure', tr('unsure'), function () { S.mode = 'unsure'; S.notice = ''; render(); }),
        el('button', { type: 'submit', 'class': 'btn' }, [el('span', {}, tr('send')), icon('send')])]);
      form.addEventListener('submit', function (e) {
        e.preventDefault();
        var value = part.give(), miss = D.getElementById('miss');
        if (value === undefined || value === 'part') { miss.textContent = tr(value ? 'complete' : 'empty'); return; }
        give(value);
      });
      if (part.keys) { form.addEventListener('keydown', part.keys); }
      return form;
    }
  };
  /* Whoever picks the tablet up does not read there what its pupil thinks. */
  function hides(ask) { return S.mode === 'change' && (ask.kind === 'choose' || ask.kind === 'rate' || ask.one); }
  function changeBtn() { return btn('q', 'undo', tr('change'), function () { S.mode = 'change'; S.notice = ''; if (hides(S.state.ask)) { setDraft(undefined); } render(); }); }
  function kept() { return el('div', { 'class': 'note' }, [icon('safe'), el('div', {}, [el('h2', {}, tr('kept-title')), el('p', {}, tr('kept'))])]); }

  /* ---- what can be done: each is { node, give }; give() is undefined where nothing was done, 'part' where something is missing ---- */

  function live(draw) {
    // Draws again in place and leaves the focus on the thing with the same data-k.
    var box = el('div', { 'class': 'live' });
    box.again = function (wanted) {
      var a = D.activeElement, key = wanted || (a && box.contains(a) && a.getAttribute('data-k')), to;
      box.textContent = ''; add(box, draw());
      to = key && box.querySelector('[data-k="' + key + '"]');
      if (to) { to.focus(); }
    };
    add(box, draw());
    return box;
  }
  function copy(map) { return map && typeof map === 'object' ? JSON.parse(JSON.stringify(map)) : {}; }
  function size(map) { var n = 0, k; for (k in map) { if (map.hasOwnProperty(k)) { n++; } } return n; }
  // What a screen reader hears in place of what is seen.
  function heardAs(words) { return el('span', { 'class': 'heard' }, words); }
  function seen(tag, kids) { return el(tag, { 'aria-hidden': 'true' }, kids); }
  function hint(key) { return el('p', { 'class': 'hint' }, tr(key)); }
  function where(list, k) { var i; for (i = 0; i < list.length; i++) { if (list[i].k === k) { return i; } } return -1; }
  function small(name, words, k, on) { return el('button', { type: 'button', 'class': 'small', 'aria-label': words, 'data-k': k, on: on }, icon(name)); }
  function drag(node, drop) {
    // The twin of tap-tap: a mouse drags the whole card, a finger drags its grip, so that the page still scrolls.
    if (!W.PointerEvent) { return; }
    node.addEventListener('pointerdown', function (e) {
      var ghost = null;
      if (e.button || (e.pointerType === 'touch' && !(e.target.closest && e.target.closest('.grip')))) { return; }
      function moved(m) {
        if (m.pointerId !== e.pointerId) { return; }
        if (!ghost) {
          if (Math.abs(m.clientX - e.clientX) + Math.abs(m.clientY - e.clientY) < 12) { return; }
          ghost = node.cloneNode(true); ghost.removeAttribute('data-k'); ghost.className += ' ghost';
          ghost.style.width = node.offsetWidth + 'px'; D.body.appendChild(ghost);
        }
        ghost.style.left = m.clientX - node.offsetWidth / 2 + 'px'; ghost.style.top = m.clientY - 32 + 'px';
      }
      function ended(m) {
        if (m.pointerId !== e.pointerId) { return; }
        D.removeEventListener('pointermove', moved); D.removeEventListener('pointerup', ended); D.removeEventListener('pointercancel', ended);
        if (!ghost) { return; }
        D.body.removeChild(ghost);
        function hush(c) { c.stopPropagation(); c.preventDefault(); }
        D.addEventListener('click', hush, true);
        setTimeout(function () { D.removeEventListener('click', hush, true); }, 30);
        if (m.type === 'pointerup') { drop(D.elementFromPoint(m.clientX, m.clientY)); }
      }
      D.addEventListener('pointermove', moved); D.addEventListener('pointerup', ended); D.addEventListener('pointercancel', ended);
    });
    node.addEventListener('dragstart', function (e) { e.preventDefault(); });
  }

  function tiles(list, several, start, legend, shape) {
    var inputs = [], rows = [], i, input;
    for (i = 0; i < list.length; i++) {
      input = el('input', { type: several ? 'checkbox' : 'radio', name: 'choice', value: list[i].k, 'aria-label': tr('choice', { letter: letter(i), words: list[i].t }) });
      input.checked = (start || []).indexOf(list[i].k) >= 0;
      inputs.push(input);
      rows.push(el('label', { 'class': 'tile k' + 'ABCD'.charAt(i % 4) }, [input, el('span', { 'class': 'bd' }, badge(i)), el('span', { 'class': 'tx' }, [el('span', {}, bold(list[i].t)), el('span', { 'class': 'ck', 'aria-hidden': 'true' }, [icon('check'), el('span', {}, tr('chosen'))])])]));
    }
    function value() { var out = [], j; for (j = 0; j < inputs.length; j++) { if (inputs[j].checked) { out.push(inputs[j].value); } } return !out.length ? undefined : shape ? shape(out) : out; }
    var node = el('fieldset', { 'class': 'list' }, [el('legend', { 'class': 'hint' }, legend), rows]);
    node.addEventListener('change', function () { setDraft(value()); });
    return { node: node, give: value, keys: function (e) {
      // Letters and digits choose while the focus is in this form.
      var at = e.ctrlKey || e.altKey || e.metaKey || e.key.length > 1 ? -1 : '1234'.indexOf(e.key);
      if (at < 0 && e.key && e.key.length === 1 && !e.ctrlKey && !e.altKey && !e.metaKey) { at = 'abcd'.indexOf(e.key.toLowerCase()); }
      if (at < 0 || !inputs[at]) { return; }
      e.preventDefault(); inputs[at].focus(); inputs[at].checked = several ? !inputs[at].checked : true; setDraft(value());
    } };
  }

  var ASKS = {
    choose: function (ask, start) { return tiles(ask.choices, ask.several, start, tr(ask.several ? 'hint-several' : 'hint-one')); },

    rate: function (ask, start) {
      var inputs = [], row = [], i, words;
      for (i = 0; i < ask.places; i++) {
        words = i === 0 ? ask.left : i === ask.places - 1 ? ask.right : '';
        inputs[i] = el('input', { type: 'radio', name: 'place', value: i, 'aria-label': tr(words ? 'place-of' : 'place', { n: i + 1, total: ask.places, words: words }) });
        inputs[i].checked = start === i;
        row.push(el('label', { 'class': 'place' }, [inputs[i], el('span', { 'aria-hidden': 'true' }, i + 1)]));
      }
      function value() { var j; for (j = 0; j < inputs.length; j++) { if (inputs[j].checked) { return j; } } return undefined; }
      var node = el('fieldset', { 'class': 'rate' }, [el('legend', { 'class': 'hint' }, tr('hint-rate')), el('p', { 'class': 'pole' }, ask.left), el('div', { 'class': 'line' }, row), el('p', { 'class': 'pole end' }, ask.right)]);
      node.addEventListener('change', function () { setDraft(value()); });
      return { node: node, give: value };
    },

    estimate: function (ask, start) {
      var step = ask.step || 1, middle = snap((ask.low + ask.high) / 2), is = typeof start === 'number';
      var number = el('input', { id: 'number', type: 'text', inputmode: ask.low < 0 ? null : 'numeric', autocomplete: 'off', 'class': 'number', maxlength: 12, 'aria-describedby': 'range' });
      var slider = el('input', { type: 'range', min: ask.low, max: ask.high, step: step, 'aria-label': tr('slider') });
      function snap(n) { return Math.min(ask.high, Math.max(ask.low, ask.low + Math.round((n - ask.low) / step) * step)); }
      function read() { var n = parseFloat(number.value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')); return isNaN(n) ? undefined : snap(n); }
      function put(n) { n = snap(n); number.value = n; slider.value = n; setDraft(n); }
      function move(by) { var n = read(); put(n === undefined ? middle : n + by * step); }
      slider.value = is ? start : middle; number.value = is ? start : '';
      slider.addEventListener('input', function () { put(+slider.value); });
      slider.addEventListener('change', function () { put(+slider.value); });
      number.addEventListener('input', function () { var n = read(); if (n !== undefined) { slider.value = n; } setDraft(n); });
      number.addEventListener('change', function () { var n = read(); if (n !== undefined) { put(n); } });
      return { node: el('div', { 'class': 'estimate' }, [hint('hint-estimate'), el('label', { 'for': 'number' }, ask.unit ? tr('number-unit', { unit: ask.unit }) : tr('number')),
        el('div', { 'class': 'steps' }, [small('minus', tr('less'), 'less', function () { move(-1); }), number, small('plus', tr('more-one'), 'more', function () { move(1); })]),
        slider, el('p', { id: 'range', 'class': 'soft' }, tr('number-range', { low: ask.low, high: ask.high }))]), give: read };
    },

    sort: function (ask, start) {
      var put = copy(start), active = null, box, part;
      if (ask.one && ask.items.length === 1) {
        part = tiles(ask.bins, false, put[ask.items[0].k] ? [put[ask.items[0].k]] : [], tr('hint-sort-one'), function (picked) { var out = {}; out[ask.items[0].k] = picked[0]; return out; });
        part.node = el('div', {}, [el('p', { 'class': 'onecard' }, ask.items[0].t), part.node]);
        return part;
      }
      function free() { var i; for (i = 0; i < ask.items.length; i++) { if (!put[ask.items[i].k]) { return ask.items[i].k; } } return null; }
      function place(k, bin) {
        if (bin) { put[k] = bin; } else { delete put[k]; }
        active = bin ? free() : k;
        setDraft(size(put) ? copy(put) : undefined);
        box.again(bin ? 'bin' + bin : 'card' + k);
      }
      function card(i) {
        var it = ask.items[i], is = active === it.k, b;
        b = el('button', { type: 'button', 'class': 'card' + (is ? ' taken' : ''), 'aria-pressed': String(is), 'data-k': 'card' + it.k, on: function () {
          if (put[it.k]) { place(it.k, null); return; }
          active = is ? null : it.k; box.again();
        } }, [heardAs(tr(is ? 'card-taken' : 'card', { words: it.t, n: i + 1, total: ask.items.length })), el('span', { 'class': 'grip' }, icon('grip')), seen('span', it.t)]);
        drag(b, function (to) {
          var bin = to && to.closest ? to.closest('[data-bin]') : null;
          if (bin) { place(it.k, bin.getAttribute('data-bin')); } else if (to && put[it.k]) { place(it.k, null); }
        });
        return b;
      }
      function draw() {
        var loose = [], bins = [], j, i, inside;
        for (i = 0; i < ask.items.length; i++) { if (!put[ask.items[i].k]) { loose.push(card(i)); } }
        for (j = 0; j < ask.bins.length; j++) {
          inside = [];
          for (i = 0; i < ask.items.length; i++) { if (put[ask.items[i].k] === ask.bins[j].k) { inside.push(card(i)); } }
          bins.push(bin(j, inside));
        }
        return [el('div', { 'class': 'cards', role: 'group', 'aria-label': tr('cards') }, loose.length ? loose : el('p', { 'class': 'soft' }, tr('cards-done'))), el('div', { 'class': 'bins' }, bins)];
      }
      function bin(j, inside) {
        var b = ask.bins[j];
        return el('div', { 'class': 'bin k' + 'ABCD'.charAt(j % 4), 'data-bin': b.k }, [el('button', { type: 'button', 'class': 'head', 'data-k': 'bin' + b.k, on: function () { if (active) { place(active, b.k); } else { heard(tr('hint-sort')); } } }, [heardAs(tr('bin', { letter: letter(j), words: b.t, n: inside.length })), badge(j), seen('span', b.t), seen('b', inside.length)]), inside]);
      }
      active = free();
      box = live(draw);
      return { node: el('div', {}, [hint('hint-sort'), box]), give: function () { var n = size(put); return n === ask.items.length ? put : n ? 'part' : undefined; } };
    },

    order: function (ask, start) {
      var keys = [], taken = null, box, i;
      for (i = 0; i < ask.items.length; i++) { keys.push(ask.items[i].k); }
      if (Array.isArray(start) && start.length === keys.length) { keys = start.slice(); }
      function words(k) { var at = where(ask.items, k); return at < 0 ? '' : ask.items[at].t; }
      function move(from, to, focus) {
        if (to < 0 || to >= keys.length) { return; }
        var k = keys.splice(from, 1)[0];
        keys.splice(to, 0, k); taken = null; setDraft(keys.slice()); box.again(focus);
        heard(tr('order-row', { n: to + 1, words: words(k) }));
      }
      function row(k, n) {
        var w = words(k), b = el('button', { type: 'button', 'class': 'card' + (taken === k ? ' taken' : ''), 'aria-pressed': String(taken === k), 'data-k': 'row' + k, on: function () {
          if (taken && taken !== k) { move(keys.indexOf(taken), n, 'row' + taken); return; }
          taken = taken ? null : k; box.again();
        } }, [heardAs(tr('order-row', { n: n + 1, words: w })), el('span', { 'class': 'grip' }, icon('grip')), seen('b', n + 1), seen('span', w)]);
        drag(b, function (to) { var li = to && to.closest ? to.closest('[data-at]') : null; if (li) { move(n, +li.getAttribute('data-at'), 'row' + k); } });
        return el('li', { 'data-at': n }, [b, small('up', tr('up', { words: w }), 'up' + k, function () { move(n, n - 1, (n > 1 ? 'up' : 'down') + k); }), small('down', tr('down', { words: w }), 'down' + k, function () { move(n, n + 1, (n < keys.length - 2 ? 'down' : 'up') + k); })]);
      }
      box = live(function () { var rows = [], n; for (n = 0; n < keys.length; n++) { rows.push(row(keys[n], n)); rows[n].children[n ? 2 : 1].disabled = n === 0 || n === keys.length - 1; } return el('ol', { 'class': 'rows' }, rows); });
      return { node: el('div', {}, [hint('hint-order'), ask.first && el('p', { 'class': 'pole' }, ask.first), box, ask.last && el('p', { 'class': 'pole' }, ask.last)]), give: function () { return keys; } };
    },

    match: function (ask, start) {
      var pairs = copy(start), active, box;
      function free() { var i; for (i = 0; i < ask.left.length; i++) { if (!pairs[ask.left[i].k]) { return ask.left[i].k; } } return null; }
      function done(focus) { setDraft(size(pairs) ? copy(pairs) : undefined); box.again(focus); }
      function left(i) {
        var it = ask.left[i], at = pairs[it.k] ? where(ask.right, pairs[it.k]) : -1;
        return el('button', { type: 'button', 'class': 'card' + (active === it.k ? ' taken' : '') + (at >= 0 ? ' k' + 'ABCD'.charAt(at % 4) : ''), 'aria-pressed': String(active === it.k), 'data-k': 'l' + it.k, on: function () {
          if (active === it.k) { delete pairs[it.k]; }
          active = it.k; done();
        } }, [heardAs(at < 0 ? it.t : tr('match-with', { words: it.t, other: ask.right[at].t })), seen('span', it.t), at >= 0 ? badge(at) : null]);
      }
      function right(i) {
        var it = ask.right[i];
        return el('button', { type: 'button', 'class': 'card k' + 'ABCD'.charAt(i % 4), 'data-k': 'r' + it.k, on: function () {
          var k, was = active;
          if (!active) { heard(tr('hint-match')); return; }
          for (k in pairs) { if (pairs[k] === it.k) { delete pairs[k]; } }
          pairs[active] = it.k; active = free(); done(active ? 'l' + active : 'l' + was);
        } }, [badge(i), el('span', {}, it.t)]);
      }
      active = free();
      box = live(function () {
        var l = [], r = [], i;
        for (i = 0; i < ask.left.length; i++) { l.push(left(i)); }
        for (i = 0; i < ask.right.length; i++) { r.push(right(i)); }
        return el('div', { 'class': 'halves' }, [el('div', { role: 'group', 'aria-label': tr('match-left') }, l), el('div', { role: 'group', 'aria-label': tr('match-right') }, r)]);
      });
      return { node: el('div', {}, [hint('hint-match'), box]), give: function () { var n = size(pairs); return n === ask.left.length ? pairs : n ? 'part' : undefined; } };
    },

    point: function (ask, start) {
      var put = copy(start), layer = ask.layers.length ? ask.layers[0].k : '1', many = ask.layers.length > 1, isPlan = ask.ground === 'plan', box;
      function count(l, s) { return put[l] && put[l][s] || 0; }
      function cost(s) { return s.cost === undefined || s.cost === null ? 1 : s.cost; }
      function spent() { var n = 0, i, j; for (i = 0; i < ask.spots.length; i++) { for (j = 0; j < ask.layers.length; j++) { n += count(ask.layers[j].k, ask.spots[i].k) * cost(ask.spots[i]); } } return n; }
      function step(l, s, by) {
        var n = count(l, s.k) + by;
        if (n < 0 || n > ask.most || (by > 0 && ask.total && spent() + cost(s) > ask.total)) { heard(tr('spent-full')); return; }
        put[l] = put[l] || {};
        if (n) { put[l][s.k] = n; } else { delete put[l][s.k]; if (!size(put[l])) { delete put[l]; } }
        setDraft(size(put) ? copy(put) : undefined); box.again(); heard(tr('count', { words: s.t, n: n }));
      }
      function row(l, s, words) {
        var n = count(l.k, s.k), id = l.k + '-' + s.k;
        return el('div', { 'class': 'counts' }, [el('span', { 'class': 'grow' }, l.t && many ? l.t : ''), small('minus', tr('minus', { words: words }), 'm' + id, function () { step(l.k, s, -1); }), el('output', {}, n), small('plus', tr('plus', { words: words }), 'p' + id, function () { step(l.k, s, 1); })]);
      }
      function spot(s) {
        var rows = [], i, l;
        for (i = 0; i < ask.layers.length; i++) { l = ask.layers[i]; rows.push(row(l, s, many ? s.t + ', ' + l.t : s.t)); }
        return el('li', { 'class': many ? 'many' : '' }, [el('p', {}, [el('b', {}, s.t), s.cost ? el('span', { 'class': 'soft' }, tr('cost', { n: s.cost })) : null]), rows]);
      }
      function plan() {
        var at, i, zones = [], b;
        for (i = 0; i < ask.spots.length; i++) {
          at = ask.spots[i].at;
          if (at) { b = zone(ask.spots[i]); b.style.left = at[0] / 10 + '%'; b.style.top = at[1] / 10 + '%'; b.style.width = at[2] / 10 + '%'; b.style.height = at[3] / 10 + '%'; zones.push(b); }
        }
        return zones.length ? el('div', { 'class': 'plan' }, [ask.picture ? el('img', { src: ask.picture, alt: '' }) : null, zones]) : null;
      }
      function zone(s) {
        var n = 0, i;
        for (i = 0; i < ask.layers.length; i++) { n += count(ask.layers[i].k, s.k); }
        return el('button', { type: 'button', 'class': 'zone' + (n ? ' on' : ''), 'data-k': 'z' + s.k, on: function () { step(layer, s, 1); } }, [heardAs(tr('count', { words: s.t, n: n })), seen('span', s.t), n ? seen('b', n) : null]);
      }
      function chooser() {
        var all = [], i;
        function one(l) { return el('button', { type: 'button', 'class': 'chip', 'aria-pressed': String(layer === l.k), 'data-k': 'c' + l.k, on: function () { layer = l.k; box.again(); } }, l.t); }
        for (i = 0; i < ask.layers.length; i++) { all.push(one(ask.layers[i])); }
        return el('div', { 'class': 'chips', role: 'group', 'aria-label': tr('layer') }, all);
      }
      box = live(function () {
        var rows = [], i;
        for (i = 0; i < ask.spots.length; i++) { rows.push(spot(ask.spots[i])); }
        return [ask.total ? el('p', { 'class': 'spent' }, tr('spent', { n: spent(), total: ask.total })) : null, isPlan && many ? chooser() : null, isPlan ? plan() : null, el('ul', { 'class': 'spots' + (ask.ground === 'grid' ? ' grid' : '') }, rows)];
      });
      return { node: el('div', {}, [hint(isPlan ? 'hint-plan' : 'hint-point'), box]), give: function () { return size(put) ? put : undefined; } };
    },

    marks: function (ask, start) {
      var marks = Array.isArray(start) ? start.slice() : [], at = [500, 500], most = 20, img, area, list, cross;
      function changed() { setDraft(marks.length ? marks.slice() : undefined); draw(); }
      function near(x, y) { var i; for (i = 0; i < marks.length; i++) { if (Math.abs(marks[i][0] - x) < 40 && Math.abs(marks[i][1] - y) < 40) { return i; } } return -1; }
      function off(i) { marks.splice(i, 1); changed(); heard(tr('unmarked')); }
      function toggle(x, y) {
        var i = near(x, y);
        if (i >= 0) { off(i); return; }
        if (marks.length >= most) { heard(tr('marks-full', { n: most })); return; }
        marks.push([x, y]); changed(); heard(tr('marked', { n: marks.length }));
      }
      function pin(node, x, y) { node.style.left = x / 10 + '%'; node.style.top = y / 10 + '%'; return node; }
      function draw() {
        var old = area.querySelectorAll('.pin'), i;
        for (i = 0; i < old.length; i++) { area.removeChild(old[i]); }
        list.textContent = '';
        for (i = 0; i < marks.length; i++) { area.appendChild(pin(el('span', { 'class': 'pin' }, i + 1), marks[i][0], marks[i][1])); list.appendChild(chip(i)); }
        pin(cross, at[0], at[1]);
      }
      function chip(i) { return el('button', { type: 'button', 'class': 'chip', on: function () { off(i); area.focus(); } }, [icon('cross'), el('span', {}, tr('mark-off', { n: i + 1 }))]); }
      function keys(e) {
        var by = e.shiftKey ? 100 : 20, k = e.keyCode;
        if (k === 13 || k === 32) { toggle(at[0], at[1]); }
        else if (k >= 37 && k <= 40) { at[k % 2 ? 0 : 1] = Math.min(1000, Math.max(0, at[k % 2 ? 0 : 1] + (k < 39 ? -by : by))); pin(cross, at[0], at[1]); }
        else { return; }
        e.preventDefault();
      }
      img = el('img', { src: ask.picture, alt: '', draggable: 'false' });
      cross = el('span', { 'class': 'cross' }); list = el('div', { 'class': 'chips' });
      area = el('div', { 'class': 'picture', tabindex: '0', role: 'application', 'aria-label': tr('marks-area', { words: ask.alt }), 'aria-describedby': 'markkeys', on: function (e) {
        var r = img.getBoundingClientRect();
        if (!r.width || !r.height) { return; }
        at = [clamp((e.clientX - r.left) / r.width), clamp((e.clientY - r.top) / r.height)];
        toggle(at[0], at[1]);
      } }, [img, cross]);
      function clamp(x) { return Math.min(1000, Math.max(0, Math.round(x * 1000))); }
      area.addEventListener('keydown', keys);
      draw();
      return { node: el('div', {}, [hint('hint-marks'), area, el('p', { 'class': 'soft', id: 'markkeys' }, tr('marks-keys')), list]), give: function () { return marks.length ? marks : undefined; } };
    },

    write: function (ask, start) {
      var boxes = [], rows = [], i, old = copy(start);
      function value() {
        var out = {}, j, text, n = 0;
        for (j = 0; j < boxes.length; j++) { text = boxes[j].value.replace(/\s+/g, ' ').replace(/^ | $/g, ''); if (text) { out[ask.slots[j].k] = text; n++; } }
        return n ? (n === boxes.length || ask.open ? out : 'part') : undefined;
      }
      function one(slot, n) {
        var id = 'slot' + n, box = el(ask.open ? 'textarea' : 'input', { id: id, maxlength: ask.max, autocomplete: 'off', rows: ask.open ? 3 : null, 'class': 'words', 'aria-describedby': id + 'left' }), left = el('p', { 'class': 'soft', id: id + 'left' });
        function show() { left.textContent = tr('left', { n: Math.max(0, ask.max - box.value.length) }); }
        box.value = old[slot.k] || ''; show();
        box.addEventListener('input', function () { var all = {}, j; for (j = 0; j < boxes.length; j++) { all[ask.slots[j].k] = boxes[j].value; } show(); setDraft(all); });
        boxes.push(box);
        return [el('label', { 'for': id }, slot.t ? bold(slot.t) : tr('write')), box, left];
      }
      for (i = 0; i < ask.slots.length; i++) { rows.push(one(ask.slots[i], i)); }
      return { node: el('div', { 'class': 'write' }, [rows, ask.open ? note('safe', tr('write-adult')) : null]), give: value };
    }
  };

  /* ---- help and settings ---- */

  function openSheet(id) {
    S.open = S.open === id ? null : id;
    sheet.textContent = '';
    sheet.hidden = !S.open; main.hidden = !!S.open;
    chrome();
    if (S.open) { add(sheet, S.open === 'help' ? helpSheet() : settingsSheet()); sheet.querySelector('h1').focus(); W.scrollTo(0, 0); }
    else { D.getElementById(id).focus(); }
  }
  function close() { if (S.open) { openSheet(S.open); } }
  function helpSheet() {
    var lines = T.help || [], list = [], danger = [], i, row;
    for (i = 0; i < lines.length; i++) {
      row = el('li', {}, [el('b', {}, lines[i].number), el('span', {}, lines[i].text)]);
      (lines[i].danger ? danger : list).push(row);
    }
    return [el('h1', { tabindex: '-1' }, tr('help-title')), el('div', { 'class': 'card' }, [el('h2', {}, tr('help-trusted')), el('p', {}, tr('help-trusted-text'))]),
      el('ul', { 'class': 'lines' }, list), danger.length ? [el('h2', {}, tr('help-danger')), el('ul', { 'class': 'lines danger' }, danger)] : null, btn('', null, tr('back'), close)];
  }
  function settingsSheet() {
    function flip(name, words) {
      var b = el('button', { type: 'button', 'class': 'btn q flip', role: 'switch', 'aria-checked': String(keep[name]), on: function () {
        keep[name] = !keep[name]; save();
        b.setAttribute('aria-checked', String(keep[name])); b.lastChild.textContent = tr(keep[name] ? 'on' : 'off');
        chrome(); view.key = ''; var open = S.open; render(); S.open = open;
        if (name === 'aloud' && !keep.aloud && W.speechSynthesis) { W.speechSynthesis.cancel(); }
      } }, [el('span', {}, words), el('span', { 'aria-hidden': 'true', 'class': 'state' }, tr(keep[name] ? 'on' : 'off'))]);
      return b;
    }
    var langs = T.langs || [], list = [], i;
    for (i = 0; i < langs.length; i++) { list.push(tongue(langs[i])); }
    return [el('h1', { tabindex: '-1' }, tr('settings')), langs.length > 1 ? el('fieldset', { 'class': 'langs' }, [el('legend', {}, tr('language')), list]) : null,
      flip('large', tr('large')), flip('contrast', tr('contrast')), canSpeak() ? flip('aloud', tr('aloud')) : null, keep.token && keep.words ? el('p', { 'class': 'three' }, [tr('lobby-words'), el('b', {}, keep.words)]) : null, kept(), btn('', null, tr('back'), close)];
  }
  function tongue(lang) {
    return el('button', { type: 'button', 'class': 'btn q', lang: lang.code, 'aria-pressed': String(lang.code === keep.lang), on: function () { speak(lang.code); } }, [lang.code === keep.lang ? icon('check') : null, el('span', {}, lang.name)]);
  }
  function speak(code) {
    words(code, function () {
      keep.lang = code; save();
      if (keep.token) { tell({ 'do': 'lang', lang: code }); }
      view.key = ''; render();
      if (S.open) { var id = S.open; S.open = null; openSheet(id); }
    });
  }
  function words(code, then) {
    var xhr = new W.XMLHttpRequest();
    xhr.open('GET', '/words/' + encodeURIComponent(code) + '.json');
    xhr.onload = function () {
      var read = null;
      try { if (xhr.status === 200) { read = JSON.parse(xhr.responseText); } } catch (e) { read = null; }
      if (read) { T = read; html.lang = read.lang || code; html.dir = read.dir || 'ltr'; }
      then(!!read);
    };
    xhr.onerror = function () { then(false); };
    xhr.send();
  }
  function canSpeak() { return !!(W.speechSynthesis && W.SpeechSynthesisUtterance); }
  function reader() {
    if (!keep.aloud || !canSpeak()) { return null; }
    return el('button', { type: 'button', 'class': 'btn q read', lang: keep.lang, on: function () { speakNow(true); } }, [icon('aloud'), el('span', {}, tr('read'))]);
  }
  function speakNow(asked) {
    var s = S.state, parts = [], i, all, u;
    if (!keep.aloud || !canSpeak()) { return; }
    all = main.querySelectorAll('h1,h2,.text,.big,.tile .tx,.right li,.pole,.hint');
    for (i = 0; i < all.length; i++) { parts.push(all[i].textContent); }
    parts = parts.join('. ');
    if (!asked && parts === view.read) { return; }
    view.read = parts;
    W.speechSynthesis.cancel();
    u = new W.SpeechSynthesisUtterance(parts);
    u.lang = s && s.lang || keep.lang; u.rate = 0.9;
    W.speechSynthesis.speak(u);
  }

  /* ---- start ---- */

  function start() {
    var found = /[?&]c=([A-Za-z]{4})(?:&|$)/.exec(W.location.search);
    if (found) {
      S.code = S.typed = found[1].toUpperCase();
      if (W.history.replaceState) { W.history.replaceState(null, '', W.location.pathname); }
      if (!keep.token) { S.wish = { 'do': 'join', v: 1, code: S.code, lang: keep.lang }; }
    }
    D.getElementById('help').addEventListener('click', function () { openSheet('help'); });
    D.getElementById('settings').addEventListener('click', function () { openSheet('settings'); });
    D.addEventListener('keydown', function (e) { if (e.keyCode === 27) { close(); } });
    if (keep.token || S.wish) { connect(); }
    render();
    var first = main.querySelector('[data-first]');
    if (first) { first.focus(); }
  }
  load();
  try { T = JSON.parse(D.getElementById('words').textContent); } catch (e) { T = {}; }
  if (T['page-brand'] && keep.lang === html.lang) { start(); } else { words(keep.lang, function (is) { if (!is) { keep.lang = html.lang; } start(); }); }
}());
