import type { Block, Section } from '../layout/block-sheet';
import { date } from '../layout/sample-cell';

/**
 * A council's answers to a review, pasted from a Word document into Excel: one block for each recommendation, rows
 * cut where the page ended, and nearly everything in the By When column except dates.
 */

const toTheExecutive: readonly Block[] = [
  {
    label: 'Recommendation No. 1',
    text: 'That the council publishes the Thornlea Drainage Board’s surface water model for the three lower wards, and that officers walk every member through what it shows before next year’s budget is set.',
    responseLabel: 'Executive Response',
    response: 'Accepted – however, the timing of publication rests with the drainage board',
    rows: [
      [
        'The highways and drainage service will set out what the model shows, and what has been done about it, at an evening seminar open to every member and at the resilience forum attended by parish clerks',
        'Head of highways and drainage',
        'End of March 2027',
        'Members understand what the model means for their own ward, what is being done about it',
        'The seminar will be held before the end of March 2027, and parish clerks will be urged to come',
      ],
    ],
  },
  {
    label: 'Recommendation No. 2',
    text: 'That each member, whether new or returning, knows the part they play when a flood warning is issued, and that this is explained within weeks of an election.',
    responseLabel: 'Executive Response',
    response: 'Accepted',
    rows: [
      'gap',
      [
        'Warning-night sessions to be offered to the whole council so that nobody is unsure what is expected of them when the river rises',
        'Director of place',
        'June 2026',
        'Sessions held at several hours of the day so that members with jobs can come, and leave them feeling sure of what to do',
        'Built into the welcome programme for May/June 2026. Everyone elected in May has been; four returning members have yet to attend, and the replies to the questionnaire sent out by the member support office are still awaited',
      ],
    ],
  },
  {
    label: 'Recommendation No. 3',
    text: 'That a second flood warden co-ordinator is appointed, so that volunteer groups along the river Wynne are supported all year round.',
    responseLabel: 'Executive Response',
    response: 'Accepted',
    rows: [
      [
        'The present co-ordinator has made a difference to the riverside groups by planning with them in summer and not in the storm season. A second post would let the same be done for the hill villages; it rests, though, on money that has yet to be found.',
        'Director of place',
        'When it is known whether the growth bid succeeds',
        'Every group has a written plan. Call-out times are kept to. No volunteer is left without a contact.',
        'Growth bid handed in with the others for next year’s budget, autumn 2026',
      ],
    ],
  },
];

const toTheHeadOfPaidService: readonly Block[] = [
  {
    label: 'Recommendation A',
    text: 'The panel was glad to see drainage engineers and planning officers working side by side on new estates. It asks that this is written into the yearly objectives of both teams and that both heads of service are seen to expect it.',
    responseLabel: 'HoPS Response',
    response: 'Agreed',
    rows: [
      [
        'Engineers and planners already sit together at the weekly application clinic (begun in September 2024) and, for larger schemes, on the first site visit (since May 2025). Nobody intends to give this up.',
        'Head of highways and drainage (and subsequently below)',
        'In place.',
        'Drainage conditions are sound and do not change late in the day. Consultation dates set by law are kept.',
        'In place',
      ],
    ],
  },
  {
    label: 'Recommendation B',
    text: 'The doorstep visits after the January flood taught the service a good deal. The panel asks that what residents say on such visits is fairly set out in flood investigation reports.',
    responseLabel: 'HoPS Response',
    response: 'Agreed',
    rows: [
      'gap',
      [
        '<p>What the doorstep visits taught us has been shared with the inspectors and area supervisors who write flood investigation reports. (FIRs)</p> <p>A second officer reads each FIR before it is published.</p> <p>The independent engineer then looks at facts and tone once more.</p>',
        'Head of highways and drainage',
        'In place',
        'Residents recognise their own night in the report. Second investigations of the same street become rarer.',
        'In place',
      ],
    ],
  },
  {
    label: 'Recommendation C',
    text: 'That the gully and culvert register, GullyBase, is looked at regularly in the light of what its users need and of what newer products offer, and that those who type into it are given clear instructions.',
    responseLabel: 'HoPS Response',
    response:
      'Agreed - A circle of GullyBase users has met since January 2026 and hears from depots and offices alike how the register should grow. It is also where new functions of the product are shown. A bulletin on changes to GullyBase has lately been started and will be kept up.\nThe arrival of Brookwatch, which reads river levels by sensor, is a good moment to look again at the register and at the working habits around it.\nA set of how-to pages was begun by the customer and asset teams together; the work came to a stop when two people left. It will be taken up again and given new dates, perhaps to match those of Brookwatch.',
    rows: [
      [
        'GullyBase – link with Brookwatch sensors',
        'This has to follow the timetable that Brookwatch already has',
        null,
        null,
        null,
      ],
      [
        'Keep the GullyBase user circle going, together with its way of ranking requests for change.',
        'Asset Systems Team Leader',
        'Ongoing',
        'A fuller grasp of what the register can do, with an agreed and ranked',
        null,
      ],
      [null, null, null, 'set of changes', null],
      [
        'Go on issuing the GullyBase bulletin to depot and office staff',
        'Asset Systems Team Leader',
        'Ongoing',
        'As above',
        null,
      ],
      [
        'Write plain instructions for entering inspections; in which order and by what dates has still to be settled.',
        'Asset Systems Team Leader & Customer Operations Manager',
        'TBC',
        'Instructions rewritten for each form now in use',
        'A first meeting has been fixed to talk about dates for the instructions.',
      ],
    ],
  },
  {
    label: 'Recommendation D',
    text: 'Several investigations this winter found inspections entered in GullyBase days after the visit. The panel asks for a plain measure of prompt entry in the objectives of all who use the register, and for supervisors to act where it is not kept.',
    responseLabel: 'HoPS Response',
    response:
      'Agreed – Fieldnote, a product that turns speech into text, is being brought in for inspectors and supervisors to use in the van after a visit. Inspectors told us that a morning on site costs them most of an afternoon at the keyboard. Fieldnote cuts this down a great deal, and the notes are fuller.',
    rows: [
      [
        'Pilot on two rounds to find out whether Fieldnote works',
        'Depot Improvement Manager',
        date('2026-03-20'),
        'Management team content to go ahead',
        'Completed',
      ],
      [
        'Area supervisors to say who should have Fieldnote',
        'Area Supervisors across Highways and Drainage',
        date('2026-04-17'),
        'Names in from all areas',
        'Completed',
      ],
      'gap',
      [
        'Guidance on recording residents’ words to be drafted, put to the data protection team and settled',
        'Depot Improvement Manager and Data Protection Team',
        date('2026-05-29'),
        'Guidance signed off',
        'Completed',
      ],
      [
        'Book the training and run it',
        'Depot Improvement Manager',
        '18/12/2026',
        'A number of mornings were held in September',
        'Ongoing – depot after depot',
      ],
    ],
  },
  {
    label: 'Recommendation E',
    text: 'That the Head of Paid Service says plainly, and shows with figures on cost and benefit, what any reduction in drainage or emergency planning budgets would mean.',
    responseLabel: 'HoPS Response',
    response: 'Agreed, but neither budget is to be reduced as things stand',
    rows: [
      [
        'Neither the drainage nor the emergency planning budget is to be reduced. What a reduction would mean for homes at risk would have to be weighed with care, should one ever be needed.',
        'Chief Executive',
        null,
        null,
        null,
      ],
    ],
  },
  {
    label: 'Recommendation F',
    text: 'The panel noticed how readily advice from the county flood forum and the regional engineer is now put to use. It asks that such challenge from outside is made welcome in the objectives of staff at every level, and would be glad to see an example of them.',
    responseLabel: 'HoPS Response',
    response: 'agreed',
    isHeaderPlain: true,
    rows: [
      [
        'Each team keeps an improvement plan by which it can be held to account. The county flood forum often tells us how we perform and what it thinks of our reports. The regional flood engineer is met every quarter.',
        'Director and Deputy Director of Place.',
        'In place',
        'Plans will show movement towards what was promised.',
        'Plans approved. Results to September 2026 are uneven, and several promises were not met.',
      ],
    ],
  },
  {
    label: 'Recommendation G',
    text: 'The panel found a service that has changed for the better: the improvement plans, the new winter rota and the open door for staff concerns are proof of it. It asks that the Head of Paid Service keeps this change of habits at the top of the list, and that time is allowed for it.',
    responseLabel: 'HoPS Response',
    response: 'agreed',
    isHeaderPlain: true,
    rows: [
      [
        'Senior managers have gone on asking for criticism and learning from it, so that being questioned is an everyday matter. This takes time to settle, and the arrangements for it stay as they are',
        'Chief Executive',
        'In place',
        'Staff say that they notice a difference. Figures point to',
        'The Chief Executive and directors go on putting openness first: they visit depots, ask crews what they think and meet the group leaders to talk over what is going badly.',
      ],
      [null, null, null, 'steady improvement', null],
    ],
  },
];

export const sections: readonly Section[] = [
  {
    heading: 'Recommendations put to the executive, with its answers [Flood Resilience Review]',
    introduction:
      'From September to December 2025 a panel of members looked into how Wynnemoor Borough Council prepares for floods and deals with them.\nTo the executive the panel recommended:',
    blocks: toTheExecutive,
  },
  {
    heading:
      'Recommendations put to the Head of Paid Service, with the answers given [Flood Resilience Review]',
    introduction:
      'From September to December 2025 a panel of members looked into how Wynnemoor Borough Council prepares for floods and deals with them.\nTo the Head of Paid Service (HoPS) the panel recommended:',
    blocks: toTheHeadOfPaidService,
  },
];
