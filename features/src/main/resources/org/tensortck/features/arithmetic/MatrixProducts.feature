Feature: Matrix products

  Rule: ARI-45 A matrix product sums over the rows of the left and the columns of the right operand

    @ARI-45.1
    Scenario Outline: Values: <case>
      Given `x = torch.tensor(<left>); y = torch.tensor(<right>)`
      And `a = np.array(<left>); b = np.array(<right>)`
      Then `x @ y` is `<product>`
      And `torch.matmul(x, y)` is `<product>`
      And `a @ b` is `<product>`
      And `np.matmul(a, b)` is `<product>`

      Examples:
        | case             | left                           | right                                | product                                    |
        | matrices         | [[1, 2, 3], [4, 5, 6]]         | [[1, 0], [0, 1], [10, 100]]          | [[31, 302], [64, 605]]                     |
        | row by matrix    | [1, 10]                        | [[1, 2, 3], [4, 5, 6]]               | [41, 52, 63]                               |
        | matrix by column | [[1, 2], [3, 4], [5, 6]]       | [1, 10]                              | [21, 43, 65]                               |
        | vectors          | [1, 2, 3]                      | [1, 10, 100]                         | 321                                        |
        | stack by matrix  | [[[1, 2]], [[3, 4]], [[5, 6]]] | [[1, 0, 1], [10, 1, 0]]              | [[[21, 2, 1]], [[43, 4, 3]], [[65, 6, 5]]] |
        | matrix by stack  | [[1, 2]]                       | [[[1], [10]], [[100], [1000]]]       | [[[21]], [[2100]]]                         |
        | stack by vector  | [[[1, 2]], [[3, 4]]]           | [1, 10]                              | [[21], [43]]                               |
        | vector by stack  | [1, 10]                        | [[[1, 2], [3, 4]], [[5, 6], [7, 8]]] | [[31, 42], [75, 86]]                       |
        | broadcast stacks | [[[1, 2]], [[3, 4]]]           | [[[1, 0], [0, 1]]]                   | [[[1, 2]], [[3, 4]]]                       |
        | one element      | [[7]]                          | [[6]]                                | [[42]]                                     |
        | floats           | [[0.5, 0.25]]                  | [[2.0], [4.0]]                       | [[2.0]]                                    |
        | complex numbers  | [[1 + 2j, 1j]]                 | [[1 - 1j], [3.0 + 0j]]               | [[3 + 4j]]                                 |

    @ARI-45.2
    Scenario: The shape of the result
      Then `(torch.ones(LEFT) @ torch.ones(RIGHT)).shape` is `SHAPE` for every row of
        | LEFT         | RIGHT     | SHAPE        |
        | (2, 3)       | (3, 4)    | (2, 4)       |
        | (3,)         | (3, 4)    | (4,)         |
        | (2, 3)       | (3,)      | (2,)         |
        | (3,)         | (3,)      | ()           |
        | (5, 2, 3)    | (3, 4)    | (5, 2, 4)    |
        | (6, 1, 2, 3) | (5, 3, 4) | (6, 5, 2, 4) |
        | (3,)         | (5, 3, 2) | (5, 2)       |
        | (5, 2, 3)    | (3,)      | (5, 2)       |
        | (0, 3)       | (3, 2)    | (0, 2)       |
        | (2, 0)       | (0, 2)    | (2, 2)       |
        | (0,)         | (0,)      | ()           |

    @ARI-45.3
    Scenario: A sum of no products is zero
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                          | RESULT                   |
        | torch.ones(2, 0) @ torch.ones(0, 2) | [[0.0, 0.0], [0.0, 0.0]] |
        | np.ones((2, 0)) @ np.ones((0, 2))   | [[0.0, 0.0], [0.0, 0.0]] |
        | torch.ones(0) @ torch.ones(0)       | 0.0                      |
        | np.ones(0) @ np.ones(0)             | 0.0                      |

    @ARI-45.4
    Scenario: Two vectors give a number
      Then `isinstance(np.array([1.0, 2.0]) @ np.array([3.0, 4.0]), np.float64)` is `True`
      And `(torch.tensor([1, 2]) @ torch.tensor([3, 4])).shape` is `()`

    @ARI-45.5
    Scenario: A list is an array beside an array
      Then `np.array([[1, 2], [3, 4]]) @ [1, 10]` is `[21, 43]`
      And `np.matmul(np.array([1, 10]), [[1, 2], [3, 4]])` is `[31, 42]`

    @ARI-45.6
    Scenario: More products than fit into one block
      Given `x = torch.arange(3000).reshape(2, 1500)`
      Then `x @ x.T` is `[[1123875250, 2810250250], [2810250250, 7871625250]]`
      And `np.arange(3000, dtype=np.int64).reshape(2, 1500) @ np.arange(1500, dtype=np.int64)` is `[1123875250, 2810250250]`

  Rule: ARI-46 A matrix product of shapes that do not fit is refused

    @ARI-46.1
    Scenario: Tensors
      Then `torch.ones(LEFT) @ torch.ones(RIGHT)` is `RESULT` for every row of
        | LEFT      | RIGHT     | RESULT          |
        | (2, 3)    | (2, 3)    | !SHAPE_MISMATCH |
        | (2, 1)    | (3, 2)    | !SHAPE_MISMATCH |
        | (3,)      | (2,)      | !SHAPE_MISMATCH |
        | (2, 3)    | (2,)      | !SHAPE_MISMATCH |
        | (2,)      | (3, 2)    | !SHAPE_MISMATCH |
        | (5, 2, 3) | (4, 3, 2) | !SHAPE_MISMATCH |
        | (5, 2, 3) | (5, 2, 3) | !SHAPE_MISMATCH |
        | (5, 2, 3) | (2, 4)    | !SHAPE_MISMATCH |
        | (5, 2, 3) | (2,)      | !SHAPE_MISMATCH |

    @ARI-46.2
    Scenario: Arrays
      Then `np.ones(LEFT) @ np.ones(RIGHT)` is `RESULT` for every row of
        | LEFT      | RIGHT     | RESULT          |
        | (2, 3)    | (2, 3)    | !SHAPE_MISMATCH |
        | (2, 1)    | (3, 2)    | !SHAPE_MISMATCH |
        | (3,)      | (2,)      | !SHAPE_MISMATCH |
        | (2, 3)    | (2,)      | !SHAPE_MISMATCH |
        | (2,)      | (3, 2)    | !SHAPE_MISMATCH |
        | (5, 2, 3) | (4, 3, 2) | !SHAPE_MISMATCH |
        | (5, 2, 3) | (5, 2, 3) | !SHAPE_MISMATCH |

    @ARI-46.3
    Scenario: Rank 0
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                   | RESULT          |
        | torch.matmul(torch.tensor(2), torch.ones(2)) | !SHAPE_MISMATCH |
        | torch.ones(2, 2) @ torch.tensor(2.0)         | !SHAPE_MISMATCH |
        | np.matmul(np.array(2), np.ones(2))           | !SHAPE_MISMATCH |
        | np.ones((2, 2)) @ np.array(2)                | !SHAPE_MISMATCH |
        | np.ones((2, 2)) @ 2                          | !SHAPE_MISMATCH |

  Rule: ARI-47 A matrix product promotes arrays, and refuses tensors of different dtypes

    @ARI-47.1
    Scenario: The dtype of two arrays
      Then `(np.ones((2, 2), dtype=np.LEFT) @ np.ones((2, 2), dtype=np.RIGHT)).dtype` is `np.RESULT` for every row of
        | LEFT    | RIGHT     | RESULT    |
        | bool_   | bool_     | bool_     |
        | bool_   | int8      | int8      |
        | uint8   | int8      | int16     |
        | int64   | float32   | float64   |
        | float16 | float16   | float16   |
        | float32 | float64   | float64   |
        | float32 | complex64 | complex64 |

    @ARI-47.2
    Scenario: Tensors of different dtypes
      Then `torch.ones(LEFT, dtype=torch.FIRST) @ torch.ones(RIGHT, dtype=torch.SECOND)` is `RESULT` for every row of
        | LEFT      | RIGHT     | FIRST   | SECOND    | RESULT             |
        | (2, 2)    | (2, 2)    | float32 | float64   | !DTYPE_UNSUPPORTED |
        | (2,)      | (2,)      | float32 | float64   | !DTYPE_UNSUPPORTED |
        | (2, 2)    | (2,)      | float32 | float64   | !DTYPE_UNSUPPORTED |
        | (3, 2, 2) | (3, 2, 2) | float32 | float64   | !DTYPE_UNSUPPORTED |
        | (2, 2)    | (2, 2)    | int64   | float32   | !DTYPE_UNSUPPORTED |
        | (2, 2)    | (2, 2)    | int32   | int64     | !DTYPE_UNSUPPORTED |
        | (2, 2)    | (2, 2)    | float32 | complex64 | !DTYPE_UNSUPPORTED |

    @ARI-47.3
    Scenario: Tensors of one dtype
      Then `torch.ones(SHAPE, dtype=torch.DTYPE) @ torch.ones(SHAPE, dtype=torch.DTYPE)` is `RESULT` for every row of
        | SHAPE     | DTYPE     | RESULT                               |
        | (2, 2)    | bool      | !DTYPE_UNSUPPORTED                   |
        | (2,)      | bool      | !DTYPE_UNSUPPORTED                   |
        | (1, 2, 2) | bool      | !DTYPE_UNSUPPORTED                   |
        | (2, 2)    | uint16    | !DTYPE_UNSUPPORTED                   |
        | (2, 2)    | uint8     | [[2, 2], [2, 2]]                     |
        | (2, 2)    | int8      | [[2, 2], [2, 2]]                     |
        | (2, 2)    | int64     | [[2, 2], [2, 2]]                     |
        | (2, 2)    | float16   | [[2.0, 2.0], [2.0, 2.0]]             |
        | (2, 2)    | bfloat16  | [[2.0, 2.0], [2.0, 2.0]]             |
        | (2, 2)    | float64   | [[2.0, 2.0], [2.0, 2.0]]             |
        | (2, 2)    | complex64 | [[2 + 0j, 2 + 0j], [2 + 0j, 2 + 0j]] |

    @ARI-47.4
    Scenario: Integers wrap around, bools stay bools
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                                              | RESULT          |
        | torch.full((1, 2), 200, dtype=torch.uint8) @ torch.full((2, 1), 200, dtype=torch.uint8) | [[128]]         |
        | np.full((1, 2), 200, dtype=np.uint8) @ np.full((2, 1), 200, dtype=np.uint8)             | [[128]]         |
        | np.array([[True, False]]) @ np.array([[True], [True]])                                  | [[True]]        |
        | np.array([[True, True]]) @ np.array([[True, False], [True, False]])                     | [[True, False]] |

  Rule: ARI-48 A matrix product has memory of its own

    @ARI-48.1
    Scenario Outline: Strides of tensors: <case>
      Given `x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `y = <code>`
      Then `y.stride()` is `(2, 1)`
      And `y.is_contiguous()` is `True`
      When `y[0, 0] = 100`
      Then `x` is unchanged

      Examples:
        | case        | code                      |
        | plain       | x @ x                     |
        | transposed  | x.T @ x.T                 |
        | left        | x.T @ x                   |
        | columns     | x @ torch.eye(4)[:2, ::2] |
        | by identity | x @ torch.eye(2)          |

    @ARI-48.2
    Scenario Outline: Strides of arrays: <case>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `b = <code>`
      Then `b.strides` is `(16, 8)`
      And `b.flags.c_contiguous` is `True`
      When `b[0, 0] = 100`
      Then `a` is unchanged

      Examples:
        | case       | code                     |
        | plain      | a @ a                    |
        | transposed | a.T @ a.T                |
        | left       | a.T @ a                  |
        | reversed   | a[::-1] @ a[:, ::-1]     |
        | fortran    | np.asfortranarray(a) @ a |

    @ARI-48.3
    Scenario: Values of operands with other strides
      Then `EXPRESSION` is `RESULT` for every row of
        | EXPRESSION                                                                           | RESULT                   |
        | torch.tensor([[1, 2], [3, 4]]).T @ torch.tensor([[1, 2], [3, 4]]).T                  | [[7, 15], [10, 22]]      |
        | torch.tensor([1, 2]).expand(2, 2) @ torch.tensor([[1, 10]]).T.expand(2, 2)           | [[21, 21], [21, 21]]     |
        | np.array([[1, 2], [3, 4]])[::-1] @ np.array([[1, 2], [3, 4]])[:, ::-1]               | [[22, 15], [10, 7]]      |
        | np.ones((2, 2)).astype(np.ones(1).dtype.newbyteorder()) @ np.array([[1, 2], [3, 4]]) | [[4.0, 6.0], [4.0, 6.0]] |
        | torch.tensor([[1 + 2j]]).conj() @ torch.tensor([[1 + 1j]])                           | [[complex(3.0, -1.0)]]   |

  Rule: ARI-49 @= writes an array, and gives a tensor another object

    @ARI-49.1 @needs:MEM-7
    Scenario: The array and its views
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `b = a; v = a[1]`
      When `a @= np.array([[2.0, 0.0], [1.0, 3.0]])`
      Then `a` is `[[4.0, 6.0], [10.0, 12.0]]`
      And `a is b` is `True`
      And `v` is `[10.0, 12.0]`

    @ARI-49.2
    Scenario: The array is an operand
      Given `a = np.array([[1, 2], [3, 4]])`
      When `a @= a`
      Then `a` is `[[7, 10], [15, 22]]`

    @ARI-49.3
    Scenario Outline: Refused: <case>
      Given `a = np.ones((2, 2), dtype=np.<dtype>)`
      And `a.setflags(write=<writable>)`
      When `a @= <operand>`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case      | dtype   | writable | operand         | kind              |
        | shape     | float64 | True     | np.ones((2, 3)) | SHAPE_MISMATCH    |
        | dtype     | int64   | True     | np.ones((2, 2)) | DTYPE_UNSUPPORTED |
        | read-only | float64 | False    | np.ones((2, 2)) | READ_ONLY         |

    @ARI-49.4
    Scenario: The dtype within a kind
      Given `a = np.ones((2, 2), dtype=np.float32)`
      When `a @= np.full((2, 2), 0.25)`
      Then `a` is `[[0.5, 0.5], [0.5, 0.5]]`
      And `a.dtype` is `np.float32`

    @ARI-49.5
    Scenario: A tensor
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `u = t`
      When `t @= torch.tensor([[2.0, 0.0], [0.0, 2.0]])`
      Then `t` is `[[2.0, 4.0], [6.0, 8.0]]`
      And `t is u` is `False`
      And `u` is `[[1.0, 2.0], [3.0, 4.0]]`
