/** A merge or pull request of the moving pages. Its texts hold keys in different places. */
export interface MovingRequest {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly comments: readonly string[];
}

export const movingRequests: readonly MovingRequest[] = [
  {
    id: 1,
    title: 'SHOP-482: round once',
    body: '<p>Closes SHOP-455, see OPS-77.</p>',
    comments: ['<p>Was SHOP-490 before.</p>'],
  },
  {
    id: 2,
    title: 'SHOP-463: show gross prices',
    body: '<p>Goes with SHOP-482 and <code>SHOP-1</code>.</p>',
    comments: ['<p>Tried, as OPS-61 says.</p>', '<p>UTF-8 all the way.</p>'],
  },
  { id: 3, title: 'Nothing to see', body: '<p>No key in here.</p>', comments: [] },
];

/** The request that an address ends with; the first when it is none of them. */
export function requestAt(pathname: string): MovingRequest {
  const id = Number(/\d+$/.exec(pathname)?.[0]);
  const [first] = movingRequests;
  const found = movingRequests.find((one) => one.id === id) ?? first;
  if (found === undefined) throw new Error('There are no requests.');
  return found;
}
