import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
const t0 = Date.now();
const lap = (what: string) => console.log(Date.now() - t0, what);
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: { 'network.dns.localDomains': 'gitlab.test,jira.test', 'network.proxy.type': 0 } });
lap('launched');
console.log(browser instanceof BidiBrowser);
if (!(browser instanceof BidiBrowser)) throw new Error();
console.log(await browser.installExtension(process.cwd() + '/.output/firefox-mv3-e2e'));
lap('installed');
await new Promise((r) => setTimeout(r, 1500));
const { result } = await browser.connection.send('browsingContext.getTree', {});
console.log(JSON.stringify(result, null, 1));
lap('tree');
const o = result.contexts.find((c) => c.url.includes('options.html'))!;
const n = await browser.connection.send('browsingContext.locateNodes', { context: o.context, locator: { type: 'accessibility', value: { role: 'textbox', name: 'Web URL' } }, serializationOptions: {maxDomDepth: 0, includeShadowTree: 'none'} });
console.log(JSON.stringify(n.result, null, 1));
const nn = await browser.connection.send('browsingContext.locateNodes', { context: o.context, locator: { type: 'accessibility', value: { role: 'radio' } } });
console.log(JSON.stringify(nn.result).slice(0, 2000));
const e = await browser.connection.send('script.evaluate', { expression: `(async()=>({perm: await browser.permissions.getAll(), b: [...document.querySelectorAll('a,button')].map(x=>x.innerText), vis: document.visibilityState, foc: document.hasFocus()}))()`, target: { context: o.context }, awaitPromise: true });
console.log(JSON.stringify(e.result));
lap('end');
await browser.close();
lap('closed');
