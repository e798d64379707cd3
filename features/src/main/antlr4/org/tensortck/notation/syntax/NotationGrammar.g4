/*
 * The notation: the subset of Python in which the code of scenarios is written. spec/notation.md describes it.
 *
 * What Python's grammar settles but this one leaves open, because every decision here needs one token only and the
 * error messages then name the very token that is wrong:
 *   - a list may have no value between two commas, a line no statement between two semicolons: NotationParser refuses;
 *   - anything may stand before '=': StatementBuilder refuses what cannot be assigned to, and ExpressionBuilder
 *     anything but a name before the '=' of an argument;
 *   - `not` may be an operand of any operator, and comparisons may be chained: ExpressionBuilder refuses both.
 */
grammar NotationGrammar;

@lexer::members {
    /** How many brackets are open; line ends count only outside all of them. */
    private int openBrackets;
}

program
    : (line? NEWLINE)* EOF
    ;

line
    : statements                                                            # plainLine
    | 'with' contexts+=expression (',' contexts+=expression)* ':' statements  # withLine
    ;

expressionOnly
    : expressions NEWLINE* EOF
    ;

signature
    : names+=NAME ('.' names+=NAME)* ('(' parameters? ')')? ('->' result=NAME)? NEWLINE* EOF
    ;

parameters
    : parameter (',' parameter?)*
    ;

parameter
    : '*' NAME?
    | NAME ('=' expression)?
    ;

statements
    : statement (';' statement?)*
    ;

statement
    : 'del' expressions                                                     # deletion
    | target=expressions
      (operator=( '=' | '+=' | '-=' | '*=' | '/=' | '//=' | '%=' | '**=' | '@=' | '&=' | '|=' | '^=' | '<<=' | '>>=' )
      assigned=expressions)?                                                # simpleStatement
    ;

// A comma makes a tuple.
expressions
    : expression (',' expression?)*
    ;

expression
    : '(' expressions? ')'                                                  # parentheses
    | '[' expressions? ']'                                                  # list
    | NAME                                                                  # name
    | (INTEGER | REAL | IMAGINARY | STRING | 'True' | 'False' | 'None' | '...')  # literal
    | expression '.' NAME                                                   # attribute
    | expression '(' arguments? ')'                                         # call
    | expression '[' indices ']'                                            # item
    | <assoc=right> expression operator='**' expression                     # binary
    | operator=('+' | '-' | '~') expression                                 # unary
    | expression operator=('*' | '@' | '/' | '//' | '%') expression         # binary
    | expression operator=('+' | '-') expression                            # binary
    | expression operator=('<<' | '>>') expression                          # binary
    | expression operator='&' expression                                    # binary
    | expression operator='^' expression                                    # binary
    | expression operator='|' expression                                    # binary
    | expression comparator expression                                      # comparison
    | 'not' expression                                                      # negation
    | expression operator='and' expression                                  # logical
    | expression operator='or' expression                                   # logical
    ;

comparator
    : '==' | '!=' | '<' | '<=' | '>' | '>='
    | 'in'
    | 'not' 'in'
    | 'is' 'not'?
    ;

arguments
    : argument (',' argument?)*
    ;

argument
    : expression ('=' expression)?
    ;

indices
    : index (',' index?)*
    ;

index
    : expression slice?
    | slice
    ;

slice
    : ':' stop=expression? (':' step=expression?)?
    ;

TRUE : 'True' ;
FALSE : 'False' ;
NONE : 'None' ;
AND : 'and' ;
OR : 'or' ;
NOT : 'not' ;
IS : 'is' ;
IN : 'in' ;
DEL : 'del' ;
WITH : 'with' ;

// Python's other keywords: no names, so that the notation stays a subset.
RESERVED
    : 'as' | 'assert' | 'async' | 'await' | 'break' | 'class' | 'continue' | 'def' | 'elif' | 'else' | 'except'
    | 'finally' | 'for' | 'from' | 'global' | 'if' | 'import' | 'lambda' | 'nonlocal' | 'pass' | 'raise' | 'return'
    | 'try' | 'while' | 'yield'
    ;

NAME : [A-Za-z_] [A-Za-z0-9_]* ;

INTEGER
    : [1-9] ('_'? DIGIT)*
    | '0' ('_'? '0')*
    | '0' [xX] ('_'? [0-9a-fA-F])+
    | '0' [oO] ('_'? [0-7])+
    | '0' [bB] ('_'? [01])+
    ;

REAL
    : DIGITS? '.' DIGITS EXPONENT?
    | DIGITS '.' EXPONENT?
    | DIGITS EXPONENT
    ;

IMAGINARY : (DIGITS | REAL) [jJ] ;

STRING
    : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"'
    | '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\''
    ;

UNCLOSED_STRING
    : '"' (~["\\\r\n] | '\\' ~[\r\n])*
    | '\'' (~['\\\r\n] | '\\' ~[\r\n])*
    ;

fragment DIGIT : [0-9] ;
fragment DIGITS : DIGIT ('_'? DIGIT)* ;
fragment EXPONENT : [eE] [+-]? DIGITS ;

OPEN_PARENTHESIS : '(' { openBrackets++; } ;
OPEN_BRACKET : '[' { openBrackets++; } ;
CLOSE_PARENTHESIS : ')' { openBrackets--; } ;
CLOSE_BRACKET : ']' { openBrackets--; } ;

ELLIPSIS : '...' ;
DOT : '.' ;
COMMA : ',' ;
COLON : ':' ;
SEMICOLON : ';' ;

POWER_ASSIGN : '**=' ;
FLOOR_DIVIDE_ASSIGN : '//=' ;
SHIFT_LEFT_ASSIGN : '<<=' ;
SHIFT_RIGHT_ASSIGN : '>>=' ;
ADD_ASSIGN : '+=' ;
SUBTRACT_ASSIGN : '-=' ;
MULTIPLY_ASSIGN : '*=' ;
DIVIDE_ASSIGN : '/=' ;
REMAINDER_ASSIGN : '%=' ;
MATRIX_MULTIPLY_ASSIGN : '@=' ;
AND_ASSIGN : '&=' ;
OR_ASSIGN : '|=' ;
XOR_ASSIGN : '^=' ;

EQUAL : '==' ;
NOT_EQUAL : '!=' ;
LESS_OR_EQUAL : '<=' ;
GREATER_OR_EQUAL : '>=' ;
ASSIGN : '=' ;

POWER : '**' ;
FLOOR_DIVIDE : '//' ;
SHIFT_LEFT : '<<' ;
SHIFT_RIGHT : '>>' ;
LESS : '<' ;
GREATER : '>' ;
PLUS : '+' ;
MINUS : '-' ;
ARROW : '->' ;
TILDE : '~' ;
STAR : '*' ;
AT : '@' ;
SLASH : '/' ;
PERCENT : '%' ;
AMPERSAND : '&' ;
CARET : '^' ;
BAR : '|' ;

NEWLINE : '\r'? '\n' { if (openBrackets > 0) skip(); } ;
COMMENT : '#' ~[\r\n]* -> skip ;
SPACE : [ \t]+ -> skip ;
OTHER : . ;
