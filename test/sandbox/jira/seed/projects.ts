export interface Version {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly lead: string;
  readonly avatar: number;
  /** Added to an issue's number, makes its id. */
  readonly firstId: number;
  readonly components: readonly { readonly id: string; readonly name: string }[];
  readonly versions: readonly Version[];
  /** User names; `everybody` with an account otherwise. */
  readonly visibleTo: 'everybody' | readonly string[];
}

/** The projects of the sandbox. SEC is hidden from Mira Kowalski. */
export const projects: readonly Project[] = [
  {
    id: '10002',
    key: 'SHOP',
    name: 'Web shop',
    description: 'Everything between the catalogue and the receipt.',
    lead: 'tortega',
    avatar: 10401,
    firstId: 20_000,
    components: [
      { id: '10110', name: 'Cart' },
      { id: '10111', name: 'Checkout' },
      { id: '10112', name: 'Invoices' },
      { id: '10113', name: 'Search' },
    ],
    versions: [
      { id: '10210', name: '4.10', released: true },
      { id: '10211', name: '4.11', released: true },
      { id: '10212', name: '4.12', released: false },
      { id: '10213', name: '5.0', released: false },
    ],
    visibleTo: 'everybody',
  },
  {
    id: '10003',
    key: 'OPS',
    name: 'Operations',
    description: 'Machines, nights and weekends.',
    lead: 'aokafor',
    avatar: 10402,
    firstId: 30_000,
    components: [
      { id: '10120', name: 'Cluster' },
      { id: '10121', name: 'Exports' },
    ],
    versions: [],
    visibleTo: 'everybody',
  },
  {
    id: '10004',
    key: 'SEC',
    name: 'Security',
    description: 'Reports that are not public yet.',
    lead: 'aokafor',
    avatar: 10403,
    firstId: 40_000,
    components: [],
    versions: [],
    visibleTo: ['tortega', 'aokafor'],
  },
];

/** The project of a key; issues of the state have no other, so an unknown key is a bug. */
export function projectOf(key: string): Project {
  const project = projects.find((candidate) => candidate.key === key);
  if (!project) throw new Error(`The sandbox has no project ${key}`);
  return project;
}
