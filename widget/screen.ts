/** May this text leave the browser? The decision is shared with the staff's test page, so that the two cannot differ. */
export { type Inspect, type Screening, screen } from '../shared/protocol/screening.ts';
