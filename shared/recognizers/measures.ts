/** What a body or a sample is measured by: the number behind it is a value and neither a date nor a code. Finds nothing itself. */

/** Ends where the number begins: "my a1c was ", "weight: ". Folded. */
export const MEASURE_BEFORE =
  /\b(?:weigh(?:s|ed|ing)?|weight|height|temp(?:erature)?|fever|bp|b\.p|pressure|pulse|heart rate|hr|rate|sugars?|glucose|cholesterol|ldl|hdl|tsh|t3|t4|triglycerides?|platelets?|count|hemoglobin|haemoglobin|hb|hgb|a1c|alt|ast|inr|psa|ggt|alp|bun|creatinine|gfr|egfr|ferritin|iron|vitamin d|vit d|b12|folate|sodium|potassium|calcium|oxygen|o2|spo2|sats?|ige|wbc|rbc|esr|crp|hcg|bhcg|fsh|lh|amh|level|levels|reading|reads|range|score|iq|bmi|ejection fraction|size|dose|dosage|approximately|approx|over|peso|presion|fiebre|temperatura|azucar|nivel|pesa|peso|mide)(?:\s(?:is|was|of|at|about|around|like|over|up to|came back|are|were|en|de|es|=|:|low|high|to|between))?[\s:=,(<>~-]{1,3}$/;
