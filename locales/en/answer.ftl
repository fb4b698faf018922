### The answers the program offers by itself.

answer-true = True
answer-false = False
answer-agree = I agree
answer-unsure = I’m not sure
answer-disagree = I disagree
