Feature: NumPy scalars in arithmetic

  Rule: ARI-30 A 0-d result is a NumPy scalar

    @ARI-30.1
    Scenario: The type of a result
      Then `type(EXPRESSION)` is `np.RESULT` for every row of
        | EXPRESSION                                                        | RESULT  |
        | np.array(1) + 1                                                   | int_    |
        | np.array(1) + np.array(2.5)                                       | float64 |
        | -np.array(1)                                                      | int_    |
        | abs(np.array(3+4j))                                               | float64 |
        | np.array([1], dtype=np.int8)[0] + np.array([2], dtype=np.int8)[0] | int8    |
        | np.array([1], dtype=np.float32)[0] * 2.5                          | float32 |
        | 1 / np.array([3], dtype=np.float16)[0]                            | float16 |
        | np.add(1, 2)                                                      | int_    |
        | np.array(1) == 1                                                  | bool_   |

    @ARI-30.2
    Scenario: The value of a result
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                            | RESULT             |
        | np.array([100], dtype=np.int8)[0] + np.array([100], dtype=np.int8)[0] | -56                |
        | np.array([1], dtype=np.uint8)[0] - np.array([2], dtype=np.uint8)[0]   | 255                |
        | np.array([100], dtype=np.int8)[0] * 2                                 | -56                |
        | np.array([2048], dtype=np.float16)[0] + 1                             | 2048.0             |
        | np.array([1], dtype=np.float32)[0] / 3                                | 0.3333333432674408 |
        | 1 / np.array([3], dtype=np.float32)[0]                                | 0.3333333432674408 |
        | -np.array([-128], dtype=np.int8)[0]                                   | -128               |
        | ~np.array([1], dtype=np.uint8)[0]                                     | 254                |
        | 7 // np.array([2], dtype=np.int64)[0]                                 | 3                  |
        | -7 % np.array([2], dtype=np.int64)[0]                                 | 1                  |
        | 2 ** np.array([6], dtype=np.int8)[0]                                  | 64                 |
        | np.add(np.array(1), 2)                                                | 3                  |

    @ARI-30.3
    Scenario: A scalar and an array
      Then `(EXPRESSION).dtype` is `np.RESULT` for every row of
        | EXPRESSION                                                             | RESULT  |
        | np.array([1.0], dtype=np.float32) + np.array([1], dtype=np.float64)[0] | float64 |
        | np.array([1], dtype=np.int8) + np.array([1], dtype=np.int64)[0]        | int64   |
        | np.array([1], dtype=np.float64)[0] * np.array([1.0], dtype=np.float16) | float64 |
        | np.array([1], dtype=np.int8)[0] + np.array([1], dtype=np.uint8)        | int16   |

    @ARI-30.4 @needs:TYP-2
    Scenario: A scalar is not a view
      Given `a = np.array([1, 2])`
      When `x = a[0] + 10`
      Then `x` is `11`
      And `a` is unchanged

  Rule: ARI-31 A tensor treats a NumPy scalar as a Python number

    @ARI-31.1 @needs:DTY-1
    Scenario: The dtype of a sum
      Then `(EXPRESSION).dtype` is `torch.RESULT` for every row of
        | EXPRESSION                                                               | RESULT  |
        | torch.tensor([1.0]) + np.array([2], dtype=np.float64)[0]                 | float32 |
        | torch.tensor([1], dtype=torch.int8) + np.array([2], dtype=np.int64)[0]   | int8    |
        | torch.tensor([1], dtype=torch.int8) + np.array([2], dtype=np.float64)[0] | float32 |
        | np.array([2], dtype=np.float64)[0] + torch.tensor([1.0])                 | float32 |
        | np.array([2], dtype=np.int64)[0] * torch.tensor([1], dtype=torch.int8)   | int8    |

    @ARI-31.2
    Scenario: The elements
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                                  | RESULT     |
        | torch.tensor([1.0, 2.0]) + np.array([0.5], dtype=np.float64)[0]             | [1.5, 2.5] |
        | torch.tensor([1, 2], dtype=torch.int8) + np.array([200], dtype=np.int64)[0] | [-55, -54] |
        | np.array([5], dtype=np.float32)[0] - torch.tensor([1, 2])                   | [4.0, 3.0] |
        | np.array([7], dtype=np.int8)[0] * torch.tensor([2, -2])                     | [14, -14]  |

    @ARI-31.3 @needs:TYP-2
    Scenario: The operands are unchanged
      Given `t = torch.tensor([1.0, 2.0])`
      And `x = np.array([0.5])[0]`
      When `r = t * x`
      Then `r` is `[0.5, 1.0]`
      And `r` and `t` do not share memory
      And `t` is unchanged
