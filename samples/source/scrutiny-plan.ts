import type { Plan, SideSheet } from '../layout/plan-sheet';
import { homes } from './scrutiny-plan-homes';
import { places } from './scrutiny-plan-places';
import { services } from './scrutiny-plan-services';

/** An officer's list of sixty actions from several reviews, with their own percentages and colours. */
export const plan: Plan = {
  sheetName: 'Action plan',
  titles: [
    'Harrowmere District Council – Overview and Scrutiny: recommendations and actions',
    'Prepared for the committee of 24 November 2026. Lead officers to send updates by noon on the Friday before.',
  ],
  headings: [
    'Ref',
    'Recommendation',
    'Response',
    'Action',
    'Lead officer',
    'Target date',
    'Success measure',
    'Latest update',
    '% complete',
    'RAG',
  ],
  recommendations: [...places, ...homes, ...services],
  hasOwnRag: true,
};

export const sideSheets: readonly SideSheet[] = [
  {
    name: 'Contacts',
    widths: [30, 24, 34, 12],
    rows: [
      ['Service', 'Name', 'Email', 'Extension'],
      ['Library Services', 'Morwenna Pask', 'morwenna.pask@harrowmere.example', 4102],
      ['Leisure and Culture', 'Idris Callowhill', 'idris.callowhill@harrowmere.example', 4110],
      ['Waste Operations', 'Tamsin Ogbourne', 'tamsin.ogbourne@harrowmere.example', 4175],
      ['Housing Repairs', 'Farid Nettlefold', 'farid.nettlefold@harrowmere.example', 4230],
      ['Planning Enforcement', 'Greta Amberley', 'greta.amberley@harrowmere.example', 4311],
      ['Customer Services', 'Osric Penhale', 'osric.penhale@harrowmere.example', 4000],
      ['Democratic Services', 'Lowri Standish', 'lowri.standish@harrowmere.example', 4020],
    ],
  },
  {
    name: 'Key',
    widths: [12, 70],
    rows: [
      ['Colour', 'What it means'],
      ['Blue', 'Complete, with evidence seen'],
      ['Green', 'On course to be done by the target date'],
      ['Amber', 'At risk, or due within a month and not yet done'],
      ['Red', 'Overdue, or no plan to recover it'],
    ],
  },
];
