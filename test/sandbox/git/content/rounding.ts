import { html } from '../html.ts';
import type { MergeRequest } from '../model.ts';
import { commit } from './commit.ts';
import { diff } from './diff.ts';
import { moment } from './moment.ts';
import { jonas, mira, tomas } from './people.ts';

const commits = [
  commit(
    tomas,
    moment('2026-11-18T15:12:00Z', '3 hours ago'),
    `SHOP-482: show the same total in the order mail

The mail had its own copy of the sum. It now asks the cart, so that
SHOP-455 cannot come back on the business receipts.

Closes SHOP-482`,
  ),
  commit(
    mira,
    moment('2026-11-18T09:41:00Z', '9 hours ago'),
    `SHOP-482 Keep amounts exact until the total is known

Lines, vouchers and rates are Decimals now. Only total() rounds.`,
  ),
  commit(mira, moment('2026-11-17T16:05:00Z', '1 day ago'), 'OPS-77: give the export its two digits'),
  commit(mira, moment('2026-11-17T10:20:00Z', '1 day ago'), 'Read case files as UTF-8, check SHA-256'),
];

const files = [
  diff(
    'src/cart/total.ts',
    `
@@ -1,13 +1,15 @@ import { Decimal } from '../money/decimal';
 import { Decimal } from '../money/decimal';
 import type { Cart, Line } from './cart';
 
-// SHOP-31: every line is rounded, the customer sees the parts
-function lineTotal(line: Line): number {
-  return roundCents(line.price * line.quantity);
+// SHOP-482: nothing is rounded here, see total()
+function lineTotal(line: Line): Decimal {
+  return line.price.times(line.quantity);
 }
 
 export function total(cart: Cart): Decimal {
-  const sum = cart.lines.reduce((all, line) => all + lineTotal(line), 0);
-  const reduced = roundCents(sum - voucherOf(cart, sum));
-  return convert(reduced, cart.currency);
+  const sum = cart.lines.reduce((all, line) => all.plus(lineTotal(line)), Decimal.zero);
+  const reduced = sum.minus(voucherOf(cart, sum));
+  const converted = reduced.times(rateFor(cart.currency));
+
+  return converted.round(cart.currency.digits);
 }`,
  ),
  diff(
    'test/cart/total.test.ts',
    `
@@ -40,4 +40,11 @@ describe('total', () => {
     expect(total(cart).toString()).toBe('33.98');
   });
 
+  test('SHOP-482: voucher and foreign currency', () => {
+    const cart = cartOf({ order: 88121, currency: 'CHF', voucher: 'AUTUMN15' });
+
+    expect(total(cart).toString()).toBe('32.79');
+    expect(receiptOf(cart).total).toBe('CHF 32.79'); // OPS-77
+  });
+
   test('an empty cart costs nothing', () => {`,
  ),
];

/** The merge request that everything is shown on: keys wherever a key can stand, and some that are none. */
export const rounding: MergeRequest = {
  iid: 1207,
  title: 'SHOP-482: round once, after all discounts',
  source: 'feature/SHOP-482-rounding',
  author: mira,
  reviewer: tomas,
  at: moment('2026-11-17T16:20:00Z', '1 day ago'),
  labels: ['payments', 'rounding'],
  state: 'opened',
  markdown: `The receipt rounded twice. Closes SHOP-482.\n\n- [x] Cases from last week’s orders\n- [ ] Currencies without cents, SHOP-486\n`,
  description: (jiraUrl) =>
    html`<p dir="auto">
        The cart rounded once, the receipt twice: after the voucher, and again after EUR → CHF. Amounts now stay exact
        until the total is known, and only the total is rounded. Closes SHOP-482.
      </p>
      <ul dir="auto">
        <li>Receipt and mail ask the cart for its total, so SHOP-455 stays fixed.</li>
        <li>The nightly export (OPS-77) still gets two digits. Its files are UTF-8 with a SHA-256 sum, as before.</li>
        <li>Staging needs the certificate from SHOP-101. SHOP-9999 in the branch’s first draft was a typo.</li>
        <li>
          The finding in
          <a
            href="${jiraUrl}/browse/SEC-12"
            class="gfm gfm-issue"
            data-project="41"
            data-external-issue="SEC-12"
            data-reference-type="external_issue"
            data-container="body"
            data-placement="top"
            title="Issue in Jira"
            >SEC-12</a
          >
          isn’t touched.
        </li>
      </ul>
      <p dir="auto">To see the old behaviour, replay the order with <code>ROUND=SHOP-482</code> unset:</p>
      <div class="gl-relative markdown-code-block js-markdown-code">
        <pre
          class="code highlight js-syntax-highlight language-shell"
        ><code><span class="c"># SHOP-482, case from support</span>
bin/replay --order 88121 --currency chf --voucher AUTUMN15</code></pre>
      </div>
      <ul class="task-list" dir="auto">
        <li class="task-list-item">
          <input type="checkbox" class="task-list-item-checkbox" checked disabled />Cases from last week’s orders
        </li>
        <li class="task-list-item">
          <input type="checkbox" class="task-list-item-checkbox" disabled />Currencies without cents, SHOP-486
        </li>
      </ul>`,
  commits,
  files,
  notes: [
    {
      kind: 'system',
      id: 90411,
      author: mira,
      at: moment('2026-11-17T16:21:00Z', '1 day ago'),
      words: 'requested review from @tortega',
    },
    {
      kind: 'comment',
      id: 90417,
      author: tomas,
      at: moment('2026-11-18T12:02:00Z', '6 hours ago'),
      body: html`<p dir="auto">
        Tried order 88121 on staging: CHF 32.79 in the cart, on the receipt and in the mail. SHOP-490 can go on from
        here.
      </p>`,
    },
    {
      kind: 'comment',
      id: 90425,
      author: jonas,
      at: moment('2026-11-18T14:30:00Z', '4 hours ago'),
      body: html`<p dir="auto">Do we still need <code>roundCents</code>? After SHOP-455 nothing else calls it.</p>`,
    },
    {
      kind: 'system',
      id: 90431,
      author: tomas,
      at: moment('2026-11-18T15:13:00Z', '3 hours ago'),
      words: 'added 1 commit',
    },
    {
      kind: 'comment',
      id: 90433,
      author: mira,
      at: moment('2026-11-18T15:40:00Z', '3 hours ago'),
      body: html`<p dir="auto">Gone. Thank you both. I merge when the pipeline is green.</p>`,
    },
  ],
};
