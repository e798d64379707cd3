Feature: Operators

  Rule: ARI-1 An operation on tensors allocates a new tensor

    @ARI-1.1
    Scenario Outline: The operator <operator> allocates a new tensor
      Given `t = torch.tensor([4, 6])`
      And `u = torch.tensor([3, 2])`
      When `r = t <operator> u`
      Then `r` is `<result>`
      And `r` and `t` do not share memory
      And `r` and `u` do not share memory
      And `t` is unchanged
      And `u` is unchanged

      Examples:
        | case         | operator | result                    |
        | add          | +        | [7, 8]                    |
        | subtract     | -        | [1, 4]                    |
        | multiply     | *        | [12, 12]                  |
        | divide       | /        | [1.3333333730697632, 3.0] |
        | floor-divide | //       | [1, 3]                    |
        | remainder    | %        | [1, 0]                    |
        | power        | **       | [64, 36]                  |
        | and          | &        | [0, 2]                    |
        | or           | \|       | [7, 6]                    |
        | xor          | ^        | [7, 4]                    |
        | shift-left   | <<       | [32, 24]                  |
        | shift-right  | >>       | [0, 1]                    |

    @ARI-1.2
    Scenario Outline: New memory although no element changes: <code>
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = <code>`
      Then `r` is `[1.0, 2.0]`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case      | code   |
        | plus-zero | t + 0  |
        | times-one | t * 1  |
        | by-one    | t / 1  |
        | abs       | abs(t) |
        | zero-plus | 0 + t  |

    @ARI-1.3
    Scenario: Unary plus returns the same tensor
      Given `t = torch.tensor([1.0, -2.0])`
      When `r = +t`
      Then `r is t` is `True`
      And `t` is unchanged

    @ARI-1.4 @needs:MEM-6
    Scenario: Part of a tensor as an operand
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `r = t[::2] + t[1::2]`
      Then `r` is `[3.0, 7.0]`
      And `r` and `t` do not share memory
      And `t` is unchanged

  Rule: ARI-2 An operation on arrays allocates a new array

    @ARI-2.1
    Scenario Outline: The operator <operator> allocates a new array
      Given `a = np.array([4, 6])`
      And `b = np.array([3, 2])`
      When `r = a <operator> b`
      Then `r` is `<result>`
      And `r` and `a` do not share memory
      And `r` and `b` do not share memory
      And `a` is unchanged
      And `b` is unchanged

      Examples:
        | case         | operator | result                    |
        | add          | +        | [7, 8]                    |
        | subtract     | -        | [1, 4]                    |
        | multiply     | *        | [12, 12]                  |
        | divide       | /        | [1.3333333333333333, 3.0] |
        | floor-divide | //       | [1, 3]                    |
        | remainder    | %        | [1, 0]                    |
        | power        | **       | [64, 36]                  |
        | and          | &        | [0, 2]                    |
        | or           | \|       | [7, 6]                    |
        | xor          | ^        | [7, 4]                    |
        | shift-left   | <<       | [32, 24]                  |
        | shift-right  | >>       | [0, 1]                    |

    @ARI-2.2
    Scenario Outline: New memory although no element changes: <code>
      Given `a = np.array([1.0, 2.0])`
      When `r = <code>`
      Then `r` is `[1.0, 2.0]`
      And `r` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case      | code   |
        | plus-zero | a + 0  |
        | times-one | a * 1  |
        | by-one    | a / 1  |
        | abs       | abs(a) |
        | positive  | +a     |
        | zero-plus | 0 + a  |

    @ARI-2.3 @needs:MEM-7
    Scenario: A reversed part of an array as an operand
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `r = a + a[::-1]`
      Then `r` is `[4.0, 4.0, 4.0]`
      And `r` and `a` do not share memory
      And `a` is unchanged

  Rule: ARI-3 Operands are broadcast

    @ARI-3.1
    Scenario Outline: Tensors: <case>
      Given `x = torch.tensor(<first>)`
      And `y = torch.tensor(<second>)`
      When `r = x + y`
      Then `r` is `<result>`
      And `r.shape` is `<shape>`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case          | first                  | second       | result                       | shape  |
        | row           | [[1, 2, 3], [4, 5, 6]] | [10, 20, 30] | [[11, 22, 33], [14, 25, 36]] | (2, 3) |
        | column        | [[1, 2, 3], [4, 5, 6]] | [[10], [20]] | [[11, 12, 13], [24, 25, 26]] | (2, 3) |
        | both          | [[1], [2]]             | [10, 20, 30] | [[11, 21, 31], [12, 22, 32]] | (2, 3) |
        | single        | [[1, 2, 3]]            | [5]          | [[6, 7, 8]]                  | (1, 3) |
        | number        | [1, 2, 3]              | 10           | [11, 12, 13]                 | (3,)   |
        | no-dimensions | 7                      | [1, 2]       | [8, 9]                       | (2,)   |
        | empty         | []                     | [1]          | []                           | (0,)   |

    @ARI-3.2
    Scenario Outline: Arrays: <case>
      Given `x = np.array(<first>)`
      And `y = np.array(<second>)`
      When `r = x + y`
      Then `r` is `<result>`
      And `r.shape` is `<shape>`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case          | first                  | second       | result                       | shape  |
        | row           | [[1, 2, 3], [4, 5, 6]] | [10, 20, 30] | [[11, 22, 33], [14, 25, 36]] | (2, 3) |
        | column        | [[1, 2, 3], [4, 5, 6]] | [[10], [20]] | [[11, 12, 13], [24, 25, 26]] | (2, 3) |
        | both          | [[1], [2]]             | [10, 20, 30] | [[11, 21, 31], [12, 22, 32]] | (2, 3) |
        | single        | [[1, 2, 3]]            | [5]          | [[6, 7, 8]]                  | (1, 3) |
        | number        | [1, 2, 3]              | 10           | [11, 12, 13]                 | (3,)   |
        | no-dimensions | 7                      | [1, 2]       | [8, 9]                       | (2,)   |
        | empty         | []                     | [1]          | []                           | (0,)   |

    @ARI-3.3
    Scenario: An empty axis and an axis of size one
      Then `(torch.tensor(FIRST) + torch.tensor(SECOND)).shape` is `SHAPE` for every row of
        | FIRST    | SECOND     | SHAPE  |
        | [[], []] | [[1], [2]] | (2, 0) |
        | [[]]     | [[1], [2]] | (2, 0) |
        | []       | 1          | (0,)   |
      And `(np.array(FIRST) + np.array(SECOND)).shape` is `SHAPE` for every row of
        | FIRST    | SECOND     | SHAPE  |
        | [[], []] | [[1], [2]] | (2, 0) |
        | [[]]     | [[1], [2]] | (2, 0) |
        | []       | 1          | (0,)   |

  Rule: ARI-4 Shapes that cannot be broadcast are refused

    @ARI-4.1
    Scenario: Every operator on tensors
      Then `torch.tensor([[1, 2, 3], [4, 5, 6]]) ROW torch.tensor(COLUMN)` is `CELL` for every cell of
        |    | [1, 2]          | [1, 2, 3, 4]    | [[1], [2], [3]] |
        | +  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | -  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | *  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | /  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | // | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | %  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | ** | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | &  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | ^  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | << | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | >> | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | == | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | != | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | <  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | >= | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |

    @ARI-4.2
    Scenario: Every operator on arrays
      Then `np.array([[1, 2, 3], [4, 5, 6]]) ROW np.array(COLUMN)` is `CELL` for every cell of
        |    | [1, 2]          | [1, 2, 3, 4]    | [[1], [2], [3]] |
        | +  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | -  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | *  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | /  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | // | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | %  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | ** | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | &  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | ^  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | << | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | >> | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | == | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | != | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | <  | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |
        | >= | !SHAPE_MISMATCH | !SHAPE_MISMATCH | !SHAPE_MISMATCH |

    @ARI-4.3
    Scenario: The operands are unchanged
      Given `t = torch.tensor([1, 2])`
      And `u = torch.tensor([1, 2, 3])`
      When `t + u`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged
      And `u` is unchanged
