/** Dossiers: two people of one name stand on opposite sides of the second. */
export const matters = [
  {
    of: 'vandenberg',
    reference: '2026-0398',
    title: 'Lindelaan 12',
    subjects: ['delivery'],
    people: [
      { key: 'bakker', side: 'koper' },
      { key: 'visser', side: 'makelaar' },
    ],
  },
  {
    of: 'vandenberg',
    reference: '2026-0412',
    title: 'Kade 3',
    subjects: ['delivery'],
    people: [
      { key: 'pieter', side: 'verkoper' },
      { key: 'els', side: 'koper' },
    ],
  },
] as const;
