/** The public face of the guard. */
export type { Detector, Finding } from './detectors/detector.ts';
export { createInspect, DETECTORS, type Inspect, inspect } from './inspect.ts';
export { verifyGuardData } from './model.ts';
export * from './verdict.ts';
export { GUARD_VERSION } from './version.ts';
