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
  firstNames: `abdul abdullah abena adaeze adam ade adebayo agnieszka ahmed aisha aisling ajay akua alan alasdair alejandro
    alex alexander alfie ali alice alison alun ama amaka amanda amelia amina amira amit amy ana andrea andrew
    andrzej andrés angela angharad anh anil anita anjali ann anna anne anthony antonio anwen aoife archie arjun
    arthur arun arwel ashok asif ayesha barbara barry ben benjamin bernadette bernard bernie beth bethan bev
    beverley bilal bill billy bob bogdan bola brenda brian bridget bronagh bruce bryan bryony callum cameron caoimhe
    carl carla carlos carly carmen carol carole caroline carys cath cathal catherine cathy catrin catriona cecilia
    ceri charles charlotte chen cheryl chiara chidi chioma chipo chloe chris christian christina christine
    christopher ciara ciaran cindy claire clare clive colin connor conor cora courtney craig crispin dafydd dai
    damian damien dani daniel daniela danielle danny daphne dariusz darren dave david dawn dean debbie deborah debra
    declan deepa deepak deirdre delyth denise dennis derek des desmond dewi di diana diane diego dinesh dom dominic
    don donald donna dorian dorothy doug douglas duncan dylan eamonn ed eddie edith edward edwin efua eileen eilidh
    eirian elaine eleanor elena eleri elin eliza elizabeth ella ellen elliot elliott ellis elsie emeka emily emma
    emyr eoin eric erin ernest esi ethan euan eurwyn eva evan evelyn ewa ewan farah farai farid fatima felicity
    felix femi fergus fern fernando ffion finn fiona fionnuala florence fran frances francesca francisco frank
    freddie freya gabriel gabriela gail ganesh gareth garry gary gavin gemma geoff geoffrey george geraint gerald
    geraldine gerard gerry gethin gill gillian gina ginny giovanni giulia glen glenn glenys gloria glyn gordon grace
    graham grainne grant greg grzegorz gurpreet gus guy gwen gwenllian gwyn gwyneth halima hamish hamza hannah
    harpreet harry hassan hayley hazel heather hector hefin heidi helen helena helga henry herbert hilary hoa holly
    hong hope howard hugh hugo hui huw hywel iain ian ibrahim ida idris ieuan ifan ifeoma illtyd imogen imran ines
    ingrid ioan iolo irene iris isaac isabel isabelle isla isobel ivan ivy iwan jacek jack jackie jacob jacqueline
    jade jake jamal james jamie jan jane janet janice janine jasmine jason jasper jaspreet javier jayne jean jeff
    jeffrey jemima jen jennifer jenny jeremiah jeremy jerry jess jessica jill jim jing jo joan joanna joanne joao
    jodie joe joel john jolanta jonathan jorge jose joseph josephine josh joshua joy joyce juan judith judy julia
    julian julie juliet juliette justin kara karen karina karl kat katarzyna kate kath katherine kathleen kathryn
    kathy katie katrina kavita kay keeley keira keiran keith kelly kelvin kemi ken kenneth kerry kevin khadija
    khalid kieran kim kimberley kiran kirk kirsten kirsty kofi kojo kristian krzysztof kuldeep kwame kyle lachlan
    lakshmi lance lara laura lauren laurence laurie lawrence layla leah leanne lee leigh leila lena leo leon leonard
    leonie leroy lesley leslie lester lewis lexi li liam lily lin linda linh lisa liz lizzie llinos lloyd lois lola
    loretta lorna lorraine lou louise lowri luca lucas lucia lucy luis luisa luke lydia lynn lynne mabel madeleine
    magdalena maggie mahesh mair mairi malcolm malgorzata mandy manish manon manpreet manuel marc marcia marco
    marcos marcus marek margaret margo maria marian marianne marie marilyn mario marion mariusz marjorie mark
    marlene marlon martha martin martyn mary mary-ann matt matteo matthew maud maura maureen maurice mavis max
    maxine md meera megan mei meirion mel melanie menna merfyn mervyn mhairi mia michael michaela michelle mick
    miguel mike mildred miles milly ming minh miranda miriam mitchell mo mohamed mohammad mohammed mohd moira molly
    monica monika morag morgan morris muhammad mukesh murdo muriel myra myrtle nadeem nadia nadine nancy naomi
    nasreen natalie nathan nathaniel neha neil nell nerys neville ngozi nguyen nia niall niamh nicholas nick nico
    nicola nigel nikhil nina nisha nitin nkechi noel non noor nora norma norman obinna odette oisin ola olga olive
    oliver olivia ollie olu oluwaseun omar orla oscar oswald otto owain owen pablo padraig pam pamela pankaj paolo
    parveen pat patricia patrick patsy patti paul paula paulette pauline paulo pawel pearl pedro peggy penelope
    penny percy perry peter petra phil philip philippa phillip phillipa phoebe phyllis pietro piotr pippa polly
    pooja poppy pradeep prakash preeti priya priyanka quentin rachael rachel rafael rahul raj rajesh ralph ramesh
    randall ranjit rashid ravi ray raymond rebecca reece reg rekha rene reuben rex rhian rhiannon rhoda rhodri rhona
    rhys ricardo richard ricky rita ritu rob robbie robert roberta robin roderick rodney roger rohit roland rolf
    romeo ron ronald ronan ronnie rory rosa rosalind rosemary rosie ross rowan rowena roxanne roy ruaridh rudo
    rukhsana rupert russell ruth ryan sabrina sadia sadie saima sajid sal sally sam samantha samir samuel sandeep
    sandra sandy sanjay sara sarah saskia satish scott sean sebastian seema segun selina serena sergio shabana
    shahid shane shannon sharon sharron shaun shazia sheila shelley shilpa shireen shirin shirley shona sid sidney
    simon simone simran sinead siobhan sioned sipho sofia sonia sophie stacey stan stanley stefan steffan stella
    stephan stephanie stephen steve steven stuart sue sukhdeep sunil sunita suresh surinder susan suzanne sybil
    sylvia tabitha tadhg tahir tamara tamsin tania tanya tara tariq tatenda ted tegwen tejal tendai terence teresa
    terri terry tess tessa thandi thelma themba theo theodore theresa thi thomas tiffany tilly tim tina toby todd
    tom tomasz tommy tomos toni tony tracey tracy trevor tricia trish trisha trudy tunde tyrone una ursula usha
    usman val valerie vanessa vera verity vernon veronica vicki vicky victoria vijay vikki vikram vince vincent
    vinod viola violet virginia vivian vivien vivienne wallace walter wanda warren waseem wayne wei wendy wilfred
    will william wilma winifred winston wojciech xavier xin yasmin yaw yemi ying yolanda yusuf yvette yvonne zach
    zachary zack zahid zainab zara zbigniew zeinab zena zoe zofia`,
};
