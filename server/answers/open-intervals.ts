/** The open times of a location for the frame's bootstrap, so that a browser without network knows whether the phone is answered. */
export { openIntervals } from './hours/day-hours.ts';
