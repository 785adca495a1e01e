/** Tests, results and treatments. A practice offers them, so they decide only together with words of having undergone or awaiting a result. */
export const procedures = `
*ectomy *oscopy *ostomy *otomy *plasty admitted! aligner* alt! analisis! anestesia anesth* angio bilirubin
biops* blood_sugar blood_work bloodwork bone_density botox! braces! brackets! bridge! cast! catheter cirugia*
colonoscop* cpap creatin* crown! ct! deep_cleaning! dentadura denture* discharged! drug_test! ecg egfr
empaste* endodoncia* extraccion* extract* feeding_tube ferritin filling! glucose graft* hbsag hemoglobin
hospital! icu implant* in_hospital incision* infusion* injection* inr lab_result* labs! laser! lasik
liposuction lymphocyte* mammogram* mouthguard! mri operada operaron operated pacemaker pap partial! peel!
placa! platelet* positive_test psa puntos! recovery! relleno! resultados! retainer root_canal* sacaron_el
sacaron_la scaling! shot! sleep_study spacer! stent stitch* surger* test_positive test_result* tested_positive
treatment! triglycerides troponin tsh tubal ultrasonido! ultrasound* vaccin*! vacuna*! veneer* ventilator!
x_ray* yeso!
`;
export const bodyParts = `
abdomen achilles acl ankle* arm! armpit* back! barriga belly bicep* bladder! blood! boca! body! bone! bowel*
brain! brazo* breast* bum! cabeza! cadera* calf! cara! cervix cheek* chest! chin! clavicle codo* collarbone
colon! columna! corazon! cornea costilla* cuello dedo* diente* ear! elbow* encia* espalda estomago eye!
eyebrow! eyelash* eyelid* face! feet! finger foot! forehead foreskin frente! garganta gland! groin! gum! gut!
hamstring* hand! head! heart! heel! higado hip hombro* hueso* jaw joint! kidney* knee labia* labio* leg!
lengua ligament* lip liver lumbar lung* mandibula mano! meniscus molar* mouth! muela* muscle* nail! nariz neck
nerve! nipple* nose oido* ojo oreja* ovar* palate panza parpado pecho! pelvic penis pie! piel pierna* pinky
premolar* prostata prostate pulmon* pupil! retina rib rinon* rodilla* scalp seno! shin! shoulder* skin! spine
stomach tailbone talon! teeth testicle* thigh* throat thumb* tibia tobillo* toe toenail* tongue tonsils tooth
tummy uterus vagina* wrist*
`;
