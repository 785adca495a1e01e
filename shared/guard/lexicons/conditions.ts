/** Names of illnesses and injuries. Written by the project, November 2026; the endings are those of Greek and Latin disease names. */
export const conditions = `
*algia *cardia *cytosis *dystonia *ectasis *edema *emia *iasis *itis *malacia *megaly *nophobia *nopia *ocele
*oma! *opathy *opsy! *osis *paresis *penia *phagia *plasia *plegia *pox *psia *rophobia *rrhea *sclerosis
*spondyl* *stenosis *trophy! *uria *ynia a_cold abces* abceso* abcess* abnormal_pap absceso* abscessed
accident! acromegal* addict* addisons adenomyosis adhd adhesion* adrenal! afib agresiv*! aids! alcoholic*
alergi* allerg* almorrana* alopecia als! als_disease alucin* alzheimer alzheimer* amblyopia amenorr* amiba*
amigdalit* amput* anaphyla* anemi* anemia anemic aneurism* aneurysm* angina anginas! ankylosing anorex*
anthrax apendicit* apnea apnoea arrhythm* arterio* arthr* arthropath* artriti* artritis artrosis asma asmatic*
asperger* aspergers asthma* asthmat* astigmat* astigmatism asymptomatic ataxia atrophy autis* autism_spectrum
autismo autistic autoimmune azucar_alta azucar_en_la bad_cold bad_hip balanitis barrett* bedridden bells_palsy
benign! bipolars blephar* blind! blindness blood_clot* blood_pressure bmi! bochorno* bone_spur* borderlines
botulism bph bradycard* brain_dead brain_mass breech! bronchi* bronquit* bronquiti* bruxism bruxismo
bulging_disc bulim* bursitis calculos cancer* cancer_de candid* candidiasis carcinogen* carcinom* carcinoma
cardio* caries caries* carnosidad carpal carpal_tunnel caspa cataract* cataracts cataratas cavit* cavities
cavity celiac celiacs cellulit*! cerebral! cerebral_palsy chalazion chemo_brain chest_cold chicken_pox
chikungun* chlamydia cholera ciatica cieg*! circulos_pelones circumcis* cirrhosis cirros* cirrosis cistitis
clamidia claustrofobi* cleft_lip cleft_palate clenching close_contact clot clots colesterol_alto colic colicky
colicos colitis colorblind common_cold congenital! conjunctivit* conjuntivit* conjuntiviti* contagious!
contusion* convulsion* convulsiones copd cornea* corona! coronar* coronavirus! cortico* covid*! cptsd crippl*
crohn* crohns crooked_teeth crossbite croup cushing* cyst_on cystic cystitis cysts deaf! deafness deficien*
deficit_de_atencion deformit* degenerat* delira* delirium delusion* demencia dementia dengue dermatit*
dermatitis derrame detrusor deviated_septum diabet* diabetic* dialys* diarreas diseas* disfuncion_erectil
disorder* distrofi* diverticul* down_syndrome dry_socket dry_sockets dysentery dyslexi* dyslexia dysmenorr*
dyspraxi* dyston* dystroph* ebola eccema* eclampsia ectopic eczema eczema* edema embol* embolia* emphysem*
encarnada encephal* endometrios* epilep* epileps* epilepsia ernia* esclerosis escoliosis esguince esophag*
esteril* estrabis* estrenido factor_v fatty_liver fibrillat* fibroid* fibroids fibromialgia fibromyal*
fissure* fistula* flat_feet floaters_in flu frostbit* frozen_shoulder fuego_en_la fungal fungus gallbladder
gallstone* gallstones gangren* gastriti* gastritis gastro* gastroparesis genetic! gerd gestational gingivit*
gingivitis glaucom* glaucoma glaucoma* gliom* gonorr* gonorrea gota! gout gout* graves_disease guillain*
gum_disease haem* haemorrhag* hallucinat* hand_foot_and_mouth hashimoto* hashimotos hearing_aid* hearing_loss
heart_attack* heart_condition heart_failure heart_murmur heart_problem* heatstroke helicobacter hematoc*
hemophil* hemophilia hemorrhag* hemorrhoid* hemorrhoids hemorroid* hepat* hepatit* hepatiti* hepatitis hernia*
hernias herpes herpes* hiatal hiatus higado_graso high_sugar hiperactiv* hipertens* hipertiroid* hipotiroid*
hiv hongos hospice! hpv hpv* hsv* hydrocele hydrocephal* hyperemesis hyperglyc* hyperp* hypert* hyperthyroid*
hypoglyc* hypotens* hypothy* hypothyroid* hysterectomy ibd ibs immune_defici* immunocompromised impacted
impetigo impoten* in_remission incompetent_cervix incontin* indigestion infarct* infarto infeccion_urinaria
infertil* influenza injur* insulin_resist* ischem* jaundic* juanete* keratitis keratoconus keratos*
kidney_failure kidney_stone* kyphosis labyrinthit* laceration* lactose_intoleran* ladilla* laryngit*
latex_allerg* lazy_eye leprosy leucemia leukaemi* leukemi* lice linfoma lipom* liver_failure lombri* lombrices
lordosis lost_our_baby lost_the_baby lump_in lupus lupus* lyme lyme_disease lymph* lymphom* macula*
macular_degen* malaria malignan* malnutrit* malocclus* marcapasos mass! mastoidit* measles melanom* melanoma
melasma menier* meniere* meningi* menopaus* menopause menopausi* menorrhag* mesotheliom* metasta* migraines
migrana migranas mini_stroke* miomas miopia miscarr* molar_pregnancy molluscum mono! morning_sickness_bad
motion_sickness mrsa muletas! mumps myastheni* myelom* myopath* narcolep* nephr* neumonia neuralgia neuro*
neuroblast* neuropath* nonverbal norovirus nsclc nystagm* obese obesity ocd* ojeras orzuelo osteo*
osteoporosis otiti* otitis overbite overdos* overweight palliative! palpit* pancreat* paperas papiloma*
paralisis parasit* parasitos parkinson parkinson* pcos pcos* pericoron* perimenopau* periodont* periodontit*
peritonitis perrilla phenylketon* phimosis phleb* pie_de_atleta piedras! piedras_en piles! pinched_nerve*
piojos piorrea pituitar* placenta* plantar_fasci* pleur* pneumo* pneumonia pneumothorax poisoning polio
polymyalg* polypos* polyps postemilla* prediabet* preeclamp* preeclampsia preemie premature! presion_alta
presion_arterial presion_baja prolaps* prostatitis prosthe* psorias* psoriasis psych_hold psychosis psychotic
pterygium ptosis ptsd_from pulmon* pulmonia pulpitis quadripleg* quiste* quistes raynaud* receding relaps*
remission! renal! retinal_detach* retinopath* reuma rheumat* rheumatoid rickets ringworm rinones_infla*
rosacea rotator_cuff rsv rubella rupture* salmonella salmonelosis sarampion sarcoid* sarcom* sarn* sarna
scabies schizoid schizophren* sciatic sciatica sciatica* sclerod* scolios* scurvy sebaceous seborrh* seizures
sensory! sepsis shin_splint* shingles sibo sickle sickle_cell sickness! sifilis silla_de_ruedas! sinus
sinusit* sinusiti* sinusitis sjogren* sleep_apnea slipped_disc snor* sonda! soplo! sord* spina_bifida spleen!
spondyl* staph std stenosis sti strabism* strep stroke! stye sunburn* sunstroke syndrome* syphilis tachy*
tapeworm* tb tdah tendin* tendon* tennis_elbow tetanus thalassem* thrombo* thrush thyr* thyroid* tinnitus
tiroid* tmj tonsillit* tooth_decay torn_meniscus tourette* tourettes toxoplasm* transplant* trastorno*
travel_sickness trichomon* trisomy trombo* tubercul* tuberculosis tumor* tumores tumour* turner_syndrome
typhoid ulcera* ulceras ulcerative unas_encarnadas underbite underbites undescended uti utis uveitis
vaginismus vaginitis vaginosis valve! varicela varices* varicocele varicose vascul* vasculit* vertigo*
vertigos vih viral! viruela virus! vitiligo vph warts wheelchair! whiplash withdrawal_symptom* worms!
yeast_infection* zika
`;
