/** Tests, results and treatments. A practice offers them, so they decide only together with words of having undergone or awaiting a result. */
export const procedures = `
*ectomy *oscopy *ostomy *otomy *plasty admitted! aligner* alkaline_phos* alt! amylase ana_test analisis!
anestesia anesth* angio angiogra* arthrosc* beta_hcg bhcg bilirubin biops* biopsi* biopsias* blood_sugar
blood_work bloodwork bone_density botox! braces! brackets! breast_aug*! bridge! bun! bypass! cast! cateter
catheter catheteri* cbc chemotherap* chest_xray cirugia* cirugias* ck_level* colonosc* colonoscop* colposcop*
cpap creatinin* creatinine crown! crp ct! culture! cystosc* d_and_c deep_cleaning! dentadura denture*
dialysis! discharged! drug_test! ecg echocard* egfr egfr* electrocard* electrocardi* empaste* endodoncia*
endoscop* esr extraccion* extract* feeding_tube ferritin ferritins filling! gastric_bypass gastric_sleeve ggt
glucose graft* hbsag hcg hdl hemaglo* hematocrit hemogl* hemoglobin hip_replac* hospital! hysterect* icu ige
igg implant* in_hospital incision* infusion* injection* inr intubat* iv_drip knee_replac* lab_result* labs!
lap_band laser! lasik ldl legrado lft lfts lipase liposuction lumpect* lymphocyte* mammogram* mammograms
mamograf* mastect* mouthguard! mri nebuliz* operada operaron operated ostomy pacemaker pap pap_smears partial!
peel! placa! platelet* platelets positive_test psa pth puntadas! puntos! quimio* radioterapia radiotherap* rbc
recovery! red_blood relleno! resonancia* resultados! retainer root_canal* sacaron_el sacaron_la scaling!
sclerother* sed_rate shot! sigmoido* sleep_study spacer! spinal_tap splint! stent stitch* surger* sutura*
test_positive test_result* tested_positive tomografia* transfus* transfusion* treatment! triglycerides
troponin troponins tsh tubal tubes_tied tummy_tuck! ultrasonid*! ultrasonido! ultrasound* ultrasounds!
urinalysis vaccin*! vacuna*! vasectom*! vendaje* veneer* ventilator! wbc white_blood white_count
wisdom_teeth_out wisdom_tooth_extract* x_ray* yeso!
`;
export const bodyParts = `
abdomen abdominal! achilles acl adenoid* ankle* anus aorta* apendice appendix arm! armpit* arteria* arteries
artery articulacion* axila* back! barriga belly bellybutton bicep* bladder! blood! boca! body! bone! bowel*
brain! brazo* breast* breastbone bum! bunions cabeza! cadera* calf! calves cara! cartilage cejas! cervical!
cervix cheek* chest! chin! clavicle clavicula clitoris coccyx codo* cogote collar_bone collarbone colon!
columna! columna_vert* corazon! cornea costilla* coxis cuello cuello* cuticle* dedo* diaphragm! diente* disc!
discs duct* ear! eardrum* earlobe* elbow* encia* esophagus espalda estomago eye! eyeball* eyebrow! eyelash*
eyelid* face! feet! femur fibula finger fingernail* fingers fontanel* foot! forearm* forehead foreskin frente!
gallbladders garganta genital* gland! groin! gum! gut! hamstring* hand! head! heart! heel! higado hip hombro*
hueso* hymen ingle intestin* intestino* jaw joint! kidney* knee knuckle* labia* labio* larynx leg! lengua
ligament* limb limbs lip liver lumbar lung* lymph_node* lymphnode* mandibula mano! mejilla* meniscus
midsection molar* molars! mouth! muela* munecas! muscle* musculo* muneca nail! nalga* nariz nasal! neck nerve!
nipple* nose nostril* oido* ojo ombligo oreja* ovar* ovaries ovario* ovary palate pancreas pancreatic
pantorrilla* panza parpado parpado* pecho! pecho* pelvic pelvis penis perineum pezon* pie! piel pierna* pinky
pituitary premolar* prostata prostate prostates pulgar* pulmon* pulmones pupil! pupils! rectal* rectum retina
rib ribcage rinon* rodilla* rodillas* rotator sacrum scalp scapula scrotum seno! septum shin! shoulder* sienes
sinuses skin! soft_palate spinal spine sternum stomach tailbone talon! teeth tendons testes testicle*
testiculo* testis thigh* thoracic throat thumb* tibia tibialis tobillo* tobillos toe toenail* toes tongue
tonsils tooth torso trachea tummy urethra* uterine utero* uterus uterus* uvula vagin* vagina* vein veins
vejiga* vena venas vertebra* vulva* womb wrist*
`;
