import { SURNAMES } from './surnames';
import type { OwnerWords } from './vocabulary';

/** The words by which people are known; each list is explained in `OwnerWords`. */
export const NAME_WORDS: Pick<OwnerWords, 'titles' | 'particles' | 'firstNames' | 'surnames'> = {
  titles: `mr mrs ms miss mx dr cllr cllr's cllr. councillor councilor prof professor rev revd sir dame lord lady fr sgt pc
    dc ds insp supt cpt capt col lt major maj hon alderman ald messrs mr. mrs. ms. dr. rev. revd. prof. cllrs sister
    pcso rt baroness viscount earl cdr`,
  particles: `van der den de del della di da dos das du la le el al bin binti ibn ap ab ferch i y e von zu zur ten ter
    st o mac mc af av abu ben thi van't o' ó ní nic ni`,
  surnames: SURNAMES,
  firstNames: `aaliyah aaron abbie abby abdi abdirahman abdul abdullah abena abi abigail adaeze adam ade adebayo adeel
    adele adnan adrian adrienne afzal agatha agnes agnieszka ahmed aidan ailsa aimee ainsley aisha aisling
    ajay akash akeem akua alan alana alasdair alastair albert alec aled aleena alejandro aleksander
    aleksandra alessandro alex alexa alexander alexandra alexis alfie alfred algernon ali alice alina
    alison alistair alister alix aliyah allan allen alma alun alwyn alyson ama amaka amal aman amanda
    amarjit amber ambrose amelia amelie amie amin amina amira amit amjad ammar amos amy ana anand
    anastasia andre andrea andreas andrew andrzej andrés andy aneesa aneta aneurin angela angharad angie
    angus anh anika anil anis anisa anita anjali anjum ann anna annabel annabelle anne anneka annette
    annie annmarie anouk ansel anthony anton antonia antonio anwen anya aoife arabella arash archibald
    archie aria ariana arif arjun arlene arlo arnold arron arshad arthur arun arvind arwel asad asha
    ashleigh ashley ashok asif asma astrid athena aubrey audrey augustus aurora austin ava avril awais
    ayesha azeem azhar aziz azra babatunde bailey baljit balvinder barbara barnaby barney barrie barry
    bartosz basil bea beata beatrice beatrix becca becky belinda bella ben benedict benjamin benjy
    bernadette bernard bernice bernie bert bertha bertie bessie beth bethan betsy bettina betty bev
    beverley beverly bharat bhavna bilal biljana bill billie billy bina bipin blair blake blessing bob
    bobbie bogdan bola bonnie boris brad bradley brandon branwen brenda brendan brennan brett brian
    bridget bridie brigid brigitte briony britt bronagh bronwen bruce bruno bryan bryn bryony buddug byron
    cadi caitlin caleb callum calvin cameron camilla candice caoimhe cara caradog cari carl carla carlos
    carlton carly carmen carol carole caroline carolyn carrie carson carwyn carys casey caspar casper
    cassandra cassie cath cathal catherine cathy catrin catriona cecil cecilia cecily cedric ceinwen
    celeste celia celine ceri cerys chandra chanel chantal charis charlene charles charlie charlotte
    charmaine chas chelsea chen cher cherie cheryl chetan chiamaka chiara chidi chinedu chinonso chinwe
    chioma chipo chloe chloë chris christa christel christian christina christine christopher christos
    chuka chukwuemeka ciara ciaran cindy claire clare clarence clarissa claude claudia claudine clement
    clementine cliff clifford clint clive clodagh colette colin colm colum conal connie connor conor
    constance cora cordelia corey corinne cormac cornelius cosmo courtenay courtney craig cressida crispin
    curtis cuthbert cynthia cyril dafydd dagmar dai daisy dale damian damien damon dana dani daniel
    daniela danielle danny dante danuta daphne dara darcey darcy daria darius dariusz darrell darren
    darryl darshan daryl dave david davina dawn daya dean deanna deb debbie deborah debra debs declan
    deepa deepak deiniol deirdre dele delia delroy delwyn delyth demetrius demi dena denis denisa denise
    dennis denny denzel derek dermot derrick des desiree desmond dewi dexter di diana diane diarmuid dick
    diego dilys dimitri dina dinah dinesh dipak dipti dolly dolores dom dominic don donal donald donna
    donnie dora doreen dorian doris dorota dorothy doug dougal douglas drew dudley dulcie duncan dunstan
    dwayne dwight dylan eamon eamonn ebony ed eddie edgar edith edmund edna eduardo edward edwin edwina
    efosa efua egan eifion eileen eilidh eilis eiluned eimear einir eira eirian eirlys ekaterina elaina
    elaine elan eleanor elena eleri elfed eliana elias elijah elin eliot elise elisha elissa eliza
    elizabeth ella ellen elliot elliott ellis eloise elsa elsie elspeth elton elvira elwyn emanuel emeka
    emilia emilio emily emma emmanuel emmeline emrys emyr ena enid enoch enrico eoin ephraim eric erica
    erik erika erin ernest ernestine errol ervin esi esme esmé esperanza estelle esther ethan euan eugene
    eugenie eunice eurwyn eustace eva evan evangeline eve evelina evelyn everton ewa ewan ezekiel ezra
    fabian fabio fahad faisal faith faiza farah farai farhan farhana farid farooq farrah farrukh fatima
    faye feargal federico felicity felix femi fergal fergus fern fernanda fernando ffion fidel filip fin
    fingal finn fintan fiona fionnuala flora florence florin floyd flynn folake folasade foluke fran
    frances francesca francisco frank fraser fred freda freddie frederica frederick freya frieda funmi
    gabriel gabriela gabrielle gaenor gail gaius ganesh gareth garfield garry garth gary gavin gaynor
    gemma gena genevieve geoff geoffrey george georgia georgie georgina geraint gerald geraldine gerard
    gerda germaine gerry gerwyn gethin ghulam giacomo gideon gilbert giles gill gillian gina ginny gino
    giovanni gita giulia gladys glen glenn glenys gloria glyn glynis godfrey godwin gordon grace graeme
    graham grainne grant greer greg gregory greta gruff gruffydd grzegorz guido guillermo gulshan gunther
    gurdeep gurdip gurmeet gurpreet gus gustav guy gwen gwenda gwendolyn gwenllian gwilym gwion gwyn
    gwyneth hadiza hadley hafsa haleema halima hamish hamza hanna hannah hans haris harold haroon harpreet
    harriet harry harvey harvinder hasan hassan hayden haydn hayley hazel heather hector hedley hefin
    heidi heledd helen helena helga henrietta henry herbert herman hermione hetty hilary hilda hiral hiten
    hitesh hoa hollie holly hong hope horace howard howell hubert hugh hugo hui humaira humphrey hussein
    huw hyacinth hywel iain ian ianthe ibrahim ida idowu idris idwal ieuan ifan ifeoma ifor igor ike
    illtyd ilona ilyas imelda imogen imran imtiaz ina india ines inga ingeborg ingrid innes inés ioan
    ioana ioannis iolo iona ionela iqra iram irene iris isa isaac isabel isabelle isaiah isha ishaan
    ishmael isidore isla ismail isobel isobelle issy ita ivan iveta ivy iwan iwona izabela izzy jacek
    jacinta jack jackie jacob jacqueline jacqui jacquie jade jaden jai jaime jaipal jake jamal jameel
    james jamie jamila jan jana jane janek janet janette janice janie janine janis janusz jared jarek
    jaroslaw jarvis jasmine jason jasper jaspreet jaswinder javed javid javier jaya jayden jayesh jayne
    jaz jean jeanette jeannie jed jedidiah jeff jeffery jeffrey jem jemima jemma jen jennifer jenny jens
    jeremiah jeremy jermaine jerome jerry jerzy jess jessica jessie jethro jez jill jim jimmy jing
    jitendra jo jo-anne joachim joan joanie joann joanna joanne joao jocelyn jodie jody joe joel johan
    johann johanna john johnnie johnny jolanta jolene jon jonah jonas jonathan jonny jonty jordan jorge
    joris jose josef joseph josephine josette josh joshua josiah josie joss joy joyce jozef juan juanita
    judd jude judi judit judith judy jules julia julian juliana julianne julie juliet juliette juno justin
    justina justyna kaitlin kaleb kalpana kamal kamala kamil kamran kane kara kareem karen karim karina
    karl karolina karthik kasey kashif kasia kat katarzyna kate katerina kath katharine katherine kathleen
    kathrine kathryn kathy katie katja katrina katy katya kaveh kavita kay kayla kayleigh kaz keanu keeley
    keir keira keiran keith kelly kelvin kemi ken kendra kenneth kenny kenton kerri kerrie kerry kerstin
    ketan kevin khadija khadijah khalid khalil kian kiera kieran kieron kim kimani kimberley kimberly
    kiran kirk kirsten kirsti kirsty kit kitty klara klaus kofi kojo komal konrad kris krishna krista
    kristen kristian kristin kristina kristine krystyna krzysztof kuldeep kuljit kunal kwame kyla kyle
    kyra lacey lachlan laila lakshmi lana lance lara lars laszlo latifah laura laurel lauren laurence
    laurene lauri laurie lavinia lawrence layla leah leanna leanne leanora leda lee leia leif leigh
    leighton leila lela leland lena lenka lenny leo leon leonard leonie leopold leroy les lesley leslie
    lester leticia lettice letty levi lewis lewys lexi lexie li liah liam lianne libby lilian liliana
    lillian lilly lily lin lina linda lindsay lindsey linford linh linus lionel lisa lisbeth lisette liz
    lizzie lleucu llew llewellyn llinos lloyd llyr logan lois lola lorcan loren lorenzo loretta lori lorna
    lorraine lottie lou louise loveday lowell lowri luan lubna luca lucas lucia lucian luciana lucie
    lucille lucinda lucy ludmila luigi luis luisa lukas lukasz luke luna lydia lyn lynda lyndon lynette
    lynn lynne lynsey lyra maarten mabel mabli macey maciej maddie maddison madeleine madison maeve magda
    magdalena maggie magnus mahesh mair mairi maisie majid maksim malachi malachy malcolm malgorzata malik
    malin mamta mandy manish manoj manon manpreet mansoor manuel mara marc marcel marcella marcelle marcia
    marcin marco marcos marcus mared maree marek margaret margarita margaux margery margo margot
    marguerite mari maria mariam marian mariana marianna marianne maribel marie marie-claire marietta
    marigold marilyn mario marion marisa marissa mariusz marjorie marjory mark marko marlena marlene
    marley marlon marsha marta martha martin martina martyn marwa mary mary-ann maryam masood mathew
    mathias matilda matt matteo matthew matthias maud maura maureen maurice mavis max maxine maya mayur md
    meena meera megan megha mehmet mehreen mei meirion mel melanie melinda melissa melvin melvyn menna
    meredith merfyn merlin mervyn meryl mhairi mia micah michael michaela michal micheal michelle mick
    miguel mihaela mihai mike mikey mila milan mildred milena miles millicent millie milly milo milton
    mimi mina minal ming minh minnie mira miranda mireille mirela miriam mirza misbah mitch mitchell mo
    mohamed mohammad mohammed mohan mohd mohsin moira molly momodou mona monica monika morag morgan morris
    moses moshe muhammad muhammed mukesh muna munir murdo muriel murray mustafa myfanwy myles myra myrtle
    nabeel nabil nadeem nadeen nadia nadim nadine nahid naila naima najma nana nancy nandini nanette naomi
    narinder nasir nasreen nasrin nasser natalia natalie natasha natasza nathalie nathan nathaniel navdeep
    naveed neal ned neelam neha nehal neil nell nelly nelson nerissa nerys nesta nestor neville nevin
    ngozi nguyen nia niall niamh niccolo nichola nicholas nick nickolas nicky nico nicola nicole nicolette
    nigel nikhil nikita nikki nikos nile nimesh nimra nina nirmala nisar nisha nishant nita nitin nkechi
    noah noel noemi non nonso noor nora norbert noreen norma norman nuala nuno nusrat obinna octavia
    odette odhran oisin ola oladele olena olga olive oliver olivia olivier ollie olu olusegun oluwaseun
    olwen omar omari oona oonagh oonah ophelia oren oriana orla orlaith orlando orson osama oscar osian
    osman oswald oswin otis otto owain owen oyin ozzy pablo paddy padma padraig paige paloma pam pamela
    pandora pankaj paolo parminder parveen parvez pascal pascale pasquale pat patience patricia patrick
    patryk patsy patti paul paula pauleen paulette pauline paulo pavel pawel paweł payal pearce pearl
    pedro peggy penelope penny percy perpetua perry pervez pete peter petra petronella petros phil philip
    philippa phillip phillipa philomena phoebe phyllida phyllis pia piers pietro piotr pip pippa piran
    polly pooja poonam poppy portia prabhjot pradeep prakash pranav preeti priya priyanka prudence prue
    purdey qasim quentin quinn quintin rabia rachael rachel rachid radha radu rafael rafal raffaele rafiq
    ragnar raheem rahila rahim rahul raina rainer raisa raj raja rajan rajesh rajinder raju rakesh ralph
    rama raman ramesh ramona rana randall randolph rani ranjit ranulph raphael raquel rashid rashida ravi
    ravinder ray rayan raymond raymondo razia reagan reanna rebecca rebeka rebekah reece reena reg reggie
    regina reginald rehana reinhard rekha remi renata renato rene renee reuben rex reyhan rhea rhiain
    rhian rhianna rhiannan rhiannon rhianon rhidian rhoda rhodri rhona rhydian rhys ria rian riaz ricardo
    richard richie rick rickie ricky rida rikki riley rimsha rishi rita ritu riya rizwan roald rob robbie
    robert roberta robin robyn rocco rocio rod roddy roderick rodney roger rohit roisin roland rolf roma
    romain romana romeo romy ron rona ronald ronan ronnie rory rosa rosalind rosanna rosanne rose roseanna
    roseanne roselyn rosemarie rosemary rosetta rosie rosina roslyn ross rowan rowena rowland roxana
    roxanne roy royston rozina ruaridh ruben rubina ruby rudi rudo rudolf rudy rufus rui rukhsana rumana
    rupert russ russell ruta ruth ryan ryszard róisín rónán saad sabah sabine sabrina sacha sadaf sadia
    sadie saeed saffron sahar sahil sahra saima saira sajid sakina sal saleem salim salina sally salma
    salman salome sam samantha samina samir samira sammy samson samuel sanaa sandeep sandi sandip sandra
    sandy sangeeta sania sanjay sanjeev sanna santiago saoirse saqib sara sarabjit sarah sarita sarmad
    sasha saskia satish satnam satpal saul savannah sayed scarlett scot scott seamus sean sebastian
    sebastián seema segun selena selina selma selwyn serena sergei sergio seth seumas seung shabana shabir
    shafiq shaheen shaheena shahid shahida shahin shahzad shaila shaista shakeel shakil shakira shalini
    shamim shamima shamsa shana shandy shane shanice shannon shanti sharif sharmila sharon sharonne
    sharron shaun shauna shawn shay shayla shazia shea sheena sheetal shehnaz sheila sheldon shelley
    shelly shereen sheri sheridan sherif sherri sherry sheryl shilpa shiraz shireen shirin shirley shiv
    shivani shobha sholto shona shreya shyam sian sid sidney siena sienna sigrid silas silvana silvia
    simeon simon simone simran sinead sinéad siobhan sion sioned sipho siân siôn skye slavica sneha sofia
    sofie sohail solomon sonal sonia sonya sophia sophie soraya spencer stacey stacy stan stanislaw
    stanley stavros stefan steffan stella steph stephan stephanie stephen steve steven stevie stew stewart
    stirling stuart su sue sukhdeep sukhvinder suki sulaiman suleman sumaira suman sumaya sundeep sunil
    sunita suresh surinder surjit susan susanna susannah sushil susie suzanna suzanne suzie suzy svetlana
    sybil syeda sylvester sylvia sylvie tabassum tabitha tadeusz tadhg tahir tahira taiwo talia tallulah
    talwyn tam tamar tamara tamika tamsin tamsyn tania tanisha tanvir tanwen tanya tapiwa tara tariq tasha
    tatenda tatiana tatum taylor tayyab teagan ted teddy tegan tegwen tejal temitope tendai teodora
    terence teresa terrence terri terry tess tessa thaddeus thandi thea thelma themba theo theodora
    theodore theresa thi thom thomas thora thérèse tia tiago tierney tiffany tiggy tilly tim timothy timur
    tina tinashe tobi tobias toby todd todor tolu tom tomasz tommy tomos toni tonia tony tonya topaz
    torquil tova tracey tracie tracy travis trevor tricia trish trisha tristan tristram trudy tudor tudur
    tunde tunji tuula tyra tyrone uche uchenna ulrike umair umar una uri ursula usha usman uzma val
    valentina valentine valeria valerie vanessa vaughan velma venetia vera verity verna vernon verona
    veronica vesna vi vic vicki vicky victoria vijay vijaya vikas vikki vikram vinay vince vincent vinod
    viola violet virginia viv vivek vivian vivien vivienne vlad vladimir waheed wahid waleed wallace walt
    walter wanda waqar waqas warren waseem wasim wayne wei wendell wendy wenna werner wes wesley whitney
    wiktor wilbur wilf wilfred wilhelmina will willa willem william willow wilma winifred winnie winsome
    winston wioletta wojciech wyn wynne xander xanthe xavier xiang xin yaqub yara yaseen yasin yasir
    yasmeen yasmin yasmina yaw yehudi yemi ying yolanda yolande yosef youssef ysanne yuki yunus yuri yusra
    yusuf yuvraj yves yvette yvonne zach zachariah zachary zack zada zaheer zahid zahida zahir zahra
    zainab zak zaki zakia zane zanele zara zayn zbigniew zeeshan zeinab zelda zena zia zita ziva zoe zofia
    zoltan zora zubair zuleika zulfiqar zuzanna`,
};
