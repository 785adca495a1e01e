/** Tests, results and treatments. A practice offers them, so they decide only together with words of having undergone or awaiting a result. */
export const procedures = `
*ectomy *oscopy *ostomy *otomy *plasty admitted! aligner* alkaline_phos* alt! amylase ana_test analisis!
anestesia anesth* angio angiogra* antigeno* arthrosc* beta_hcg bhcg bilirubin biops* biopsi* biopsia*
biopsias* birads blood_sugar blood_work bloodwork bone_density botox! braces! brackets! breast_aug*! bridge!
bun! bypass! cast! cateter catheter catheteri* cbc chemotherap* chest_xray cirugia* cirugias* ck_level*
colesterol! colonosc* colonoscop* colposcop* cpap creatinin* creatinine crown! crp ct! culture! curacion*!
cystosc* d_and_c deep_cleaning! densitometr* dentadura denture* dialis* dialysis! discharged! drug_test! ecg
echocard* egfr egfr* electrocard* electrocardi* empaste* endodonc* endodoncia* endoscop* espirometr* esr
extraccion* extract* factor_reumatoide feeding_tube ferritin ferritins filling! gastric_bypass gastric_sleeve
ggt glucosa! glucose graft* hbsag hcg hdl hemaglo* hematocrit hemodialis* hemogl* hemoglobin hip_replac*
holter hospital! hysterect* icu ige igg implant* in_hospital incision* infusion* injection* inr intubat*
iv_drip knee_replac* lab_result* labs! lap_band laser! lasik ldl legrado lft lfts ligadura* lipase liposuction
lumpect* lymphocyte* mammogram* mammograms mamograf* mastect* mouthguard! mri nebuliz* operada operaron
operated ostomy pacemaker pap pap_smears papanicol* partial! peel! placa! plaqueta* platelet* platelets
positive_test potasio! protesis! prueba_casera psa pth puntadas! puntos! quimio* quimioterap* radiograf*!
radioterapia radiotherap* rbc recovery! red_blood relleno! resonancia* resultados! retainer root_canal*
sacaron_el sacaron_la saturacion scaling! sclerother* sed_rate shot! sigmoido* sleep_study spacer! spinal_tap
splint! stent stitch* surger* sutura* suturas! tamiz test_positive test_result* tested_positive tomografia*
transaminas* transfus* transfusion* treatment! triglicerid* triglycerides troponin troponins tsh tubal
tubes_tied tummy_tuck! ultrasonid*! ultrasonido! ultrasound* ultrasounds! urinalysis vaccin*! vacuna*!
vasectom*! vendaje* veneer* ventilator! wbc white_blood white_count wisdom_teeth_out wisdom_tooth_extract*
x_ray* yeso!
`;
export const bodyParts = `
abdomen abdominal! achilles acl adenoid* ankle* ano! antebrazo* anus aorta* apendice appendix arm! armpit*
arteria* arteries artery articulacion* axila* back! barriga barriguit* belly bellybutton bicep* bladder!
blood! boca! body! bone! bowel* brain! brazo* breast* breastbone bum! bunions cabecita! cabeza! cachete*
cadera* calf! calves canilla cara! cartilage cejas! cervical! cervix cheek* chest! chin! cintura! clavicle
clavicula clitoris coccyx codo* cogote collar_bone collarbone colmillo* colon! columna! columna_vert* corazon!
cornea costilla* coxis coyuntura* cuello cuello* cuero_cabelludo cuticle* dedo* diaphragm! diente* disc! discs
duct* ear! eardrum* earlobe* elbow* encia* esophagus espald* espalda estomago eye! eyeball* eyebrow! eyelash*
eyelid* face! feet! femur fibula finger fingernail* fingers fontanel* foot! forearm* forehead foreskin frente!
gallbladders garganta garganta* genital* gland! groin! gum! gut! hamstring* hand! head! heart! heel! higado
hip hombro* hueso* hymen ingle! intestin* intestino* jaw joint! kidney* knee knuckle* labia* labio* larynx leg!
lengua ligament* limb limbs lip liver lumbar lung* lymph_node* lymphnode* mandibula mano! matriz mejilla*
meniscus midsection molar* molars! mollera mouth! muela* muneca munecas! muscle* musculo* muslo* nail! nalga*
nariz nasal! neck nerve! nipple* nose nostril* nuca nudillo* oidito* oido* ojito* ojo ombligo oreja* ovar*
ovaries ovario* ovary palate pancit* pancreas pancreatic pantorrilla* panza papada parpado parpado* pechito*
pecho! pecho* pelvic pelvis penis perineum pescue* pestana* pezon* pie! piel pierna* pinky pituitary pompi*
potito premolar* prostata prostate prostates pulgar* pulmon* pulmones pupil! pupils! rectal* rectum retina rib
ribcage rinon* rinones rodill* rodilla* rodillas* rotator sacrum scalp scapula scrotum seno! septum shin!
shoulder* sien! sienes sinuses skin! soft_palate spinal spine sternum stomach tailbone talon! teeth tendons
testes testicle* testiculo* testis thigh* thoracic throat thumb* tibia tibialis tobill* tobillo* tobillos toe
toenail* toes tongue tonsils tooth torso trachea tummy urethra* uterine utero* uterus uterus* uvula vagin*
vagina* vein veins vejiga* vena venas vertebra* vulva* womb wrist*
`;
