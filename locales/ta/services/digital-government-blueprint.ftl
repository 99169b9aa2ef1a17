### Digital Government Blueprint: the plan of 2018 for better online services, and how far it came.

digital-government-blueprint-name = { -digital-government-blueprint }
digital-government-blueprint-short = அரசாங்கச் சேவைகளை மேம்படுத்தும் திட்டம்
digital-government-blueprint-what = அரசாங்கச் சேவைகளை மின்னிலக்கமாகவும், எளிதாகவும், பாதுகாப்பாகவும் ஆக்குவதற்கான திட்டம்.
digital-government-blueprint-what-now = இப்போதைய திட்டமான { -smart-nation-2-0 } பற்றிப் படிக்கலாம்.

## More about it

digital-government-blueprint-aim-heading = அதன் நோக்கம்

# $dgb-start: month in which it was started
digital-government-blueprint-aim-start = இது { $dgb-start }இல் தொடங்கியது.

digital-government-blueprint-aim-text = சேவைகள் முழுவதும் மின்னிலக்கமாக இருக்க வேண்டும். மனமார்ந்த சேவையாகவும் இருக்க வேண்டும்.
digital-government-blueprint-far-heading = கண்ட முன்னேற்றம்

# $dgb-online-as-of: month of this figure
# $dgb-online: share that was done online, in per cent
# $dgb-more: by how much it had grown, in per cent
# $dgb-more-span: the time in which it had grown
digital-government-blueprint-far-online = { $dgb-online-as-of }இல், அரசாங்கம் சார்ந்த வேலைகளில் { $dgb-online } விழுக்காடு முழுவதும் இணையத்திலேயே முடிந்தது. அது { $dgb-more } விழுக்காடு உயர, { $dgb-more-span } ஆயின.

# $dgb-pleased-as-of: year of these figures
# $dgb-pleased-people: share of citizens, in per cent
# $dgb-pleased-firms: share of firms, in per cent
digital-government-blueprint-far-pleased = { $dgb-pleased-as-of }ஆம் ஆண்டில், குடிமக்களில் { $dgb-pleased-people } விழுக்காட்டினர் இச்சேவைகளால் மிகவும் மனநிறைவு அடைந்தனர். நிறுவனங்களில் அது { $dgb-pleased-firms } விழுக்காடு.

digital-government-blueprint-you-heading = உங்களைப் பொறுத்தவரை
digital-government-blueprint-you-text = பலவற்றை இணையத்தில் செய்யலாம். ஒருவரை நேரில் பார்க்க விரும்பினால், { -servicesg-centre } ஒன்றுக்குச் செல்லலாம்.
