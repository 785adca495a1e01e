/** Six invented practices whose hours differ in every way a document allows. */

const practice = (locations: string): string =>
  `id: x\nname: Elm Street Practice\nphone: (213) 555-0100\nlocations:\n${locations}`;

const location = (id: string, zone: string, fields: string): string =>
  `  - id: ${id}\n    name: ${id} office\n    address: 1 Elm St\n    timeZone: ${zone}\n${fields
    .trim()
    .split('\n')
    .map((line) => `    ${line.trimEnd()}`)
    .join('\n')}\n`;

/** Breaks at noon, Saturday mornings, half a day on Christmas Eve. */
export const BREAKS = practice(
  location(
    'main',
    'America/Los_Angeles',
    `hours:
  monday: [08:00-12:00, 13:00-17:00]
  tuesday: [08:00-12:00, 13:00-17:00]
  wednesday: [08:00-12:00, 13:00-17:00]
  thursday: [08:00-12:00, 13:00-17:00]
  friday: 08:00-14:00
  saturday: 09:00-13:00
holidays: [thanksgiving, christmas, new-years-day, martin-luther-king-day, memorial-day, { holiday: christmas-eve, hours: 08:00-12:00 }]`,
  ),
);

/** Long days, open on holidays but Christmas, closed around the year's end by exception. */
export const YEAR_END = practice(
  location(
    'main',
    'America/New_York',
    `hours: { monday: 07:00-19:00, tuesday: 07:00-19:00, wednesday: 07:00-19:00, thursday: 07:00-19:00, friday: 07:00-19:00 }
holidays: [christmas]
exceptions:
  - { date: '2026-12-28', until: '2027-01-03', hours: closed, note: We are moving. }
  - { date: '2026-12-05', hours: 10:00-14:00 }`,
  ),
);

/** Summer hours that reach over two months, hours that end at midnight and go on after it. */
export const SEASONS = practice(
  location(
    'main',
    'America/Denver',
    `hours: { monday: 09:00-17:30, tuesday: 09:00-17:30, wednesday: 09:00-17:30, thursday: 09:00-17:30, friday: ['18:00-24:00'], saturday: ['00:00-02:00', '10:00-15:00'] }
seasons:
  - { from: '06-01', to: '08-31', hours: { monday: 08:00-14:00, friday: closed } }
  - { from: '12-20', to: '01-06', hours: { monday: 10:00-12:00, tuesday: closed } }
holidays: [independence-day, labor-day]`,
  ),
);

/** By appointment only; open on Sundays. */
export const APPOINTMENTS = practice(
  location(
    'main',
    'America/Phoenix',
    `hours: { sunday: 10:00-16:00, wednesday: 12:00-20:00, saturday: 10:00-16:00 }
byAppointment: [saturday, sunday]
holidays: [easter, good-friday, thanksgiving]`,
  ),
);

/** Day and night. */
export const ALWAYS = practice(
  location(
    'main',
    'America/Chicago',
    `hours: { monday: 00:00-24:00, tuesday: 00:00-24:00, wednesday: 00:00-24:00, thursday: 00:00-24:00, friday: 00:00-24:00, saturday: 00:00-24:00, sunday: 00:00-24:00 }
exceptions: [{ date: '2026-11-26', hours: 00:00-12:00 }]`,
  ),
);

/** Two offices in two time zones. */
export const TWO_ZONES = practice(
  location(
    'east',
    'America/New_York',
    `hours: { monday: 08:00-17:00, tuesday: 08:00-17:00, wednesday: 08:00-19:00, thursday: 08:00-17:00, friday: 08:00-16:00, saturday: 09:00-12:00 }
holidays: [thanksgiving, day-after-thanksgiving, christmas]`,
  ) +
    location(
      'central',
      'America/Chicago',
      `hours: { monday: 08:00-17:00, tuesday: 08:00-17:00, thursday: 10:00-18:00, friday: 08:00-12:00 }
holidays: [thanksgiving, christmas]`,
    ),
);
