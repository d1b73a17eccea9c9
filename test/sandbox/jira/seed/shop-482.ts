import type { IssueSeed } from './plan.ts';

const description = `When a cart holds a percentage voucher *and* the customer pays in a foreign currency, the total on the receipt is one cent higher or lower than the total in the cart. Customers notice: support counted *14 tickets* in October, nine of them from Switzerland.

We round twice: once after the voucher, in the shop's currency, and again after {{EUR → CHF}}. The cart rounds only at the end.

h3. How to see it
* Put two lamps ({{19.99}}) into the cart
* Redeem {{AUTUMN15}} and switch to Swiss francs
* Compare the cart with the *receipt*:
** the cart says {{CHF 32.79}}
** the receipt says {{CHF 32.80}}

||Currency||Cart||Receipt||Difference||
|EUR|33.98|33.98|_none_|
|CHF|32.79|32.80|*+0.01*|
|SEK|387.21|387.20|*−0.01*|

!cart-total.png|width=480!

{code:java}
Money afterVoucher(Money price, Percent voucher) {
  return price.minus(price.times(voucher)).round(); // too early
}
{code}

{panel:title=Before you start|bgColor=#deebff}
SHOP-471 moves all prices to whole cents. Please do not add another {{round()}} in between; [~tortega] knows which services still expect a decimal.
{panel}

The rule itself is written down in [Rounding of prices|https://wiki.acme.example/shop/rounding].`;

/** The issue that the demo and most tests look at, and its five parts. */
export const shop482: readonly IssueSeed[] = [
  {
    key: 'SHOP-482',
    type: 'Bug',
    summary: 'Cart total is off by one cent when a voucher and a foreign currency meet',
    status: 'In review',
    priority: 'High',
    assignee: 'mkowalski',
    reporter: 'tortega',
    parent: 'SHOP-400',
    labels: ['payments', 'rounding'],
    components: ['Cart', 'Checkout'],
    fixVersions: ['4.12'],
    sprints: [40, 41],
    points: 3,
    due: '2026-11-24',
    created: '2026-11-02T08:14:27.310Z',
    updated: '2026-11-20T14:12:05.482Z',
    description,
    attachments: [
      {
        id: '10512',
        fileName: 'cart-total.png',
        mimeType: 'image/png',
        by: 'tortega',
        at: '2026-11-02T08:13:58.127Z',
        content: { picture: 'cart' },
      },
      {
        id: '10513',
        fileName: 'rounding-cases.csv',
        mimeType: 'text/csv',
        by: 'lwei',
        at: '2026-11-18T06:40:11.904Z',
        content: { text: 'currency,cart,receipt\nEUR,33.98,33.98\nCHF,32.79,32.80\nSEK,387.21,387.20\n' },
      },
    ],
    links: [
      { type: 'Blocks', to: 'SHOP-490' },
      { type: 'Relates', to: 'OPS-77' },
    ],
    comments: [
      {
        by: 'tortega',
        at: '2026-11-17T09:21:44.018Z',
        text: 'Two more reports from Zürich this morning. Both carts had *AUTUMN15* in them, so the voucher it is.',
      },
      {
        by: 'lwei',
        at: '2026-11-18T06:42:30.551Z',
        text: 'I let all 212 currency pairs run over last week’s orders: 31 differ, never by more than a cent. The cases are in [^rounding-cases.csv].\n\nThe pattern:\n# percentage voucher\n# price with an odd number of cents\n# any rate with more than four digits',
      },
      {
        by: 'mkowalski',
        at: '2026-11-19T16:03:12.275Z',
        edited: '2026-11-19T16:05:40.102Z',
        text: 'Fixed by rounding once, at the end:\n{code:java}\nreturn price.minus(price.times(voucher)); // rounded by the caller\n{code}\n[~sbakker], can you check the receipt as well? It is the same service, but another template.',
      },
      {
        by: 'sbakker',
        at: '2026-11-20T14:12:05.482Z',
        text: 'Receipt and mail show {{CHF 32.79}} now. I would still like to see a test for Japanese yen, which has no cents at all.',
      },
    ],
  },
  {
    key: 'SHOP-483',
    type: 'Sub-task',
    summary: 'Round once in the price service',
    status: 'Done',
    resolution: 'Fixed',
    assignee: 'mkowalski',
    reporter: 'mkowalski',
    parent: 'SHOP-482',
    created: '2026-11-03T08:30:00.118Z',
    updated: '2026-11-18T13:20:41.660Z',
  },
  {
    key: 'SHOP-484',
    type: 'Sub-task',
    summary: 'Collect the cases from last week’s orders',
    status: 'Done',
    resolution: 'Fixed',
    assignee: 'lwei',
    reporter: 'mkowalski',
    parent: 'SHOP-482',
    created: '2026-11-03T08:31:12.404Z',
    updated: '2026-11-18T06:44:02.031Z',
  },
  {
    key: 'SHOP-485',
    type: 'Sub-task',
    summary: 'Show the same total in the order mail',
    status: 'Done',
    resolution: 'Fixed',
    assignee: 'mkowalski',
    reporter: 'mkowalski',
    parent: 'SHOP-482',
    created: '2026-11-03T08:32:55.790Z',
    updated: '2026-11-19T10:15:20.225Z',
  },
  {
    key: 'SHOP-486',
    type: 'Sub-task',
    summary: 'Test currencies without cents',
    status: 'In progress',
    assignee: 'sbakker',
    reporter: 'mkowalski',
    parent: 'SHOP-482',
    created: '2026-11-03T08:34:08.512Z',
    updated: '2026-11-20T14:10:37.944Z',
    description: 'Yen and Korean won have none, the Kuwaiti dinar has three digits.',
  },
  {
    key: 'SHOP-487',
    type: 'Sub-task',
    summary: 'Tell support what to answer to the open tickets',
    status: 'To do',
    assignee: 'tortega',
    reporter: 'mkowalski',
    parent: 'SHOP-482',
    created: '2026-11-03T08:36:40.067Z',
    updated: '2026-11-03T08:36:40.067Z',
  },
];
