/** Tests, results and treatments. A practice offers them, so they decide only together with words of having undergone or awaiting a result. */
export const procedures = `
*ectomy *oscopy *ostomy *otomy *plasty a1c admitted! aligner* alt! amylase ana_test! anaesth* analisis!
anestesia anesth* angio angiogram angioplast* ast! bilirubin biops* blood_sugar blood_test* blood_work
bloodwork bone_density booster! botox! braces! brackets! bridge! cast! cat_scan catheter cbc cbp cirugia*
colonoscop* colostom* covid_test! cpap creatin* crown! crutches ct! ct_scan deep_cleaning! dentadura denture*
dexa discharged! drug_test! ecg echocardiogram ecografia! egfr ekg empaste* endodoncia* endoscop* epidural
expander! extraccion* extract* face_lift facelift feeding_tube ferritin filler! filling! flipper! glucose
graft* haemoglobin hba1c hbsag hemoglobin hip_replacement holter hospital! hospitalised! hospitalized icu
immunization*! implant* in_hospital incision* infusion* injected injection* inr intubat* invisalign!
knee_replacement lab_result* laboratorio! labs! laser! lasik ldl lipase liposuction lymphocyte* mammogram*
mouth_guard! mouthguard! mri neutrophil* night_guard! operacion! operada operado operaron operated operated_on
operation! ortodoncia! pacemaker palate_expander pap pap_smear partial! pathology! peel! physical_therapy!
placa! platelet* positive_test post_op postop pre_op pregnancy_test! procedure! protesis psa puntos!
radiografia* recovery! relleno! resultados! retainer retenedor root_canal* sacaron_el sacaron_la sacaron_una
scaling! sealant* sedat* shot! shunt! sleep_study sonogram spacer! spinal_fusion spirometr* splint! stent
stitch* stress_test! surger* surgical sutures temporary_crown test_positive test_result* tested_positive
tracheo* treatment! triglycerides troponin tsh tubal ultrasonido! ultrasound* vaccin*! vacuna*! veneer*
ventilated ventilator! wbc wisdom_teeth wisdom_tooth x_ray* xray* yeso!
`;
export const bodyParts = `
abdomen abdominal achilles acl ankle* anus arm! armpit* articulacion* baby_teeth baby_tooth back! back_teeth
back_tooth barriga belly belly_button bicep* bladder! bladder* blood! boca! body! bone! bowel* brain! brazo*
breast* bum! butt! buttock* cabeza! cadera* calf! calves! canine! cara! cartilage cervix cheek* chest! chin!
clavicle clitor* coccyx codo* collarbone colon! columna! corazon! cornea costilla* cuello cuticle* dedo*
diente* disc! ear! eardrum elbow* enamel! encia* espalda estomago eye! eyebrow! eyelash* eyelid* face! feet!
femur fibula finger fingernail* foot! forehead foreskin frente! front_teeth front_tooth gallbl* garganta
genital* gland! groin! guata gum! gumline gut! hamstring* hand! head! heart! heel! higado hip hombro* hueso*
humer* incisor* index_finger intestin* jaw joint! kidney* knee labia* labio* leg! lengua ligament* lip liver
lumbar lung* mandibula mano! mcl mejilla* meniscus molar* mouth! muela* muneca muscle* musculo* nail! nariz
neck nerve! nerves! nervio nipple* nodes! nose nostril* oido* ojo oreja* ovar* palate pancrea* panza parpado
pecho! pelvic pelvis penile penis pie! piel pierna* pinky premolar* prostata prostate pulmon* pupil! quad!
rectum retina rib rinon* rodilla* sacrum scalp scrotum seno! shin! shoulder* sinuses skin! spine stomach
tailbone talon! teeth tendons testes testicle* thigh* throat thumb* tibia tobillo* toe toenail* tongue tonsils
toof tooth tricep* tummy ulna urethra* utero uterus uvula vagina* vejiga vertebra* vientre vulva* wisdom!
wrist*
`;
