Feature: Arithmetic with tensors and arrays

  Rule: ARI-40 NumPy computes with a tensor on the left of an array

    @ARI-40.1 @needs:ARI-6
    Scenario: Operators
      Then `(torch.tensor([7.0, -3.0]) OPERATOR np.array([2.0, 2.0]))` is `RESULT` for every row of
        | OPERATOR | RESULT       |
        | +        | [9.0, -1.0]  |
        | -        | [5.0, -5.0]  |
        | *        | [14.0, -6.0] |
        | /        | [3.5, -1.5]  |
        | //       | [3.0, -2.0]  |
        | %        | [1.0, 1.0]   |
        | **       | [49.0, 9.0]  |

    @ARI-40.2
    Scenario: Integers
      Then `(torch.tensor([-7, 6]) OPERATOR np.array([2, 3]))` is `RESULT` for every row of
        | OPERATOR | RESULT      |
        | +        | [-5, 9]     |
        | -        | [-9, 3]     |
        | *        | [-14, 18]   |
        | //       | [-4, 2]     |
        | %        | [1, 0]      |
        | /        | [-3.5, 2.0] |
        | &        | [0, 2]      |
        | <<       | [-28, 48]   |

    @ARI-40.3 @needs:ARI-6
    Scenario: The dtype is that of arrays
      Then `(torch.tensor([1], dtype=torch.ROW) + np.array([1], dtype=np.COLUMN)).dtype` is `torch.CELL` for every cell of
        |           | uint8     | int8      | int32      | int64      | float16   | float32   | float64    | complex64  |
        | uint8     | uint8     | int16     | int32      | int64      | float16   | float32   | float64    | complex64  |
        | int8      | int16     | int8      | int32      | int64      | float16   | float32   | float64    | complex64  |
        | int64     | int64     | int64     | int64      | int64      | float64   | float64   | float64    | complex128 |
        | float16   | float16   | float16   | float64    | float64    | float16   | float32   | float64    | complex64  |
        | float32   | float32   | float32   | float64    | float64    | float32   | float32   | float64    | complex64  |
        | complex64 | complex64 | complex64 | complex128 | complex128 | complex64 | complex64 | complex128 | complex64  |

    @ARI-40.4 @needs:ARI-3 @needs:MEM-6 @needs:MEM-8 @needs:MEM-10 @needs:MEM-16
    Scenario Outline: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `a = np.array([10.0, 20.0])`
      When `u = <code>`
      Then `u` is `<result>`
      And `(u.shape, u.dtype, u.requires_grad)` is `(<shape>, torch.float64, False)`
      And `u` and `t` do not share memory
      And `u` and `a` do not share memory
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case      | description                                | code                   | result                                     | shape  |
        | broadcast | Both are broadcast                         | t[:, :1] + a           | [[11.0, 21.0], [14.0, 24.0]]               | (2, 2) |
        | transpose | A transpose                                | t.T + a                | [[11.0, 24.0], [12.0, 25.0], [13.0, 26.0]] | (3, 2) |
        | element   | A 0-d array, which counts like any array   | t[0] + np.array(0.5)   | [1.5, 2.5, 3.5]                            | (3,)   |
        | scalar    | A 0-d tensor                               | t[1, 2] + a            | [16.0, 26.0]                               | (2,)   |
        | both      | Both are 0-d: the result is a tensor       | t[1, 2] + np.array(1.) | 7.0                                        | ()     |
        | zero      | A sum with zeros has memory of its own too | t[0, :2] + (a - a)     | [1.0, 2.0]                                 | (2,)   |

    @ARI-40.5
    Scenario Outline: t <operator>= a
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = t`
      And `a = np.array([4.0, 8.0], dtype=np.float32)`
      When `t <operator>= a`
      Then `t` is `<result>`
      And `t is u` is `False`
      And `u` is `[1.0, 2.0]`
      And `t` and `u` do not share memory
      And `a` is unchanged

      Examples:
        | case     | operator | result       |
        | add      | +        | [5.0, 10.0]  |
        | subtract | -        | [-3.0, -6.0] |
        | multiply | *        | [4.0, 16.0]  |
        | divide   | /        | [0.25, 0.25] |
        | power    | **       | [1.0, 256.0] |

    @ARI-40.6 @needs:ARI-11 @needs:ARI-14
    Scenario: Overflow and division by zero are those of NumPy
      Then `CODE` is `RESULT` for every row of
        | CODE                                                                     | RESULT         |
        | torch.tensor([200], dtype=torch.uint8) + np.array([100], dtype=np.uint8) | [44]           |
        | torch.tensor([5, -5]) // np.array([0, 0])                                | [0, 0]         |
        | torch.tensor([5, -5]) % np.array([0, 0])                                 | [0, 0]         |
        | torch.tensor([1.0]) / np.array([0.0])                                    | [float('inf')] |

  Rule: ARI-41 A tensor without an array is refused beside an array

    @ARI-41.1 @needs:ARI-40 @needs:REF-1 @needs:DEV-3 @needs:REF-3 @needs:ARI-32
    Scenario Outline: <description>
      Given `t = <tensor>`
      And `a = np.array([1.0, 2.0])`
      When `u = <code>`
      Then it fails with `<kind>`
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case     | description                     | tensor                                           | code  | kind              |
        | leaf     | A leaf that requires gradients  | torch.tensor([1.0, 2.0], requires_grad=True)     | t + a | REQUIRES_GRAD     |
        | member   | A member of the graph           | torch.tensor([1.0, 2.0], requires_grad=True) * 2 | t * a | REQUIRES_GRAD     |
        | meta     | A tensor on meta                | torch.empty(2, device='meta')                    | t - a | NOT_HOST_MEMORY   |
        | bfloat16 | A dtype that NumPy lacks        | torch.tensor([1.0, 2.0], dtype=torch.bfloat16)   | t / a | DTYPE_UNSUPPORTED |
        | shape    | Shapes that cannot be broadcast | torch.tensor([1.0, 2.0, 3.0])                    | t + a | SHAPE_MISMATCH    |

    @ARI-41.2 @needs:ARI-40 @needs:REF-1
    Scenario Outline: <description>: t <operator>= a
      Given `t = <tensor>`
      And `a = np.array([1.0, 2.0])`
      When `t <operator>= a`
      Then it fails with `<kind>`
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case | description                    | tensor                                       | operator | kind            |
        | leaf | A leaf that requires gradients | torch.tensor([1.0, 2.0], requires_grad=True) | +        | REQUIRES_GRAD   |
        | meta | A tensor on meta               | torch.empty(2, device='meta')                | *        | NOT_HOST_MEMORY |

    @ARI-41.3 @needs:ARI-40 @needs:REF-21 @needs:REF-2
    Scenario Outline: <description>
      Given `x = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `a = np.array([10.0, 20.0])`
      When `<code>`
      Then `u` is `[11.0, 22.0]`
      And `u.requires_grad` is `False`
      And `x` is unchanged

      Examples:
        | case     | description                      | code                            |
        | no_grad  | While gradients are not recorded | with torch.no_grad(): u = x + a |
        | detached | A detached tensor                | u = x.detach() + a              |

  Rule: ARI-42 A function of NumPy gives a tensor for a tensor

    @ARI-42.1 @needs:ARI-6
    Scenario: Tensors, arrays and numbers
      Given `t = torch.tensor([1, 2], dtype=torch.int8)`
      And `a = np.array([10.0, 20.0])`
      Then `np.CODE` is `RESULT` for every row of
        | CODE                    | RESULT       |
        | add(t, a)               | [11.0, 22.0] |
        | subtract(a, t)          | [9.0, 18.0]  |
        | multiply(t, t)          | [1, 4]       |
        | add(1, t)               | [2, 3]       |
        | power(t, 2)             | [1, 4]       |
        | divide(t, 2)            | [0.5, 1.0]   |
        | floor_divide(t, [2, 2]) | [0, 1]       |
      And `np.ARGUMENTS.dtype` is `DTYPE` for every row of
        | ARGUMENTS      | DTYPE         |
        | add(t, a)      | torch.float64 |
        | subtract(a, t) | torch.float64 |
        | multiply(t, t) | torch.int8    |
        | add(1, t)      | torch.int8    |
        | divide(t, 2)   | torch.float64 |
      And `t` is unchanged
      And `a` is unchanged

    @ARI-42.2 @needs:ARI-6
    Scenario: Two tensors are promoted as arrays
      Then `np.add(torch.tensor([1], dtype=torch.ROW), torch.tensor([1], dtype=torch.COLUMN)).dtype` is `torch.CELL` for every cell of
        |         | uint8   | int64   | float32 | float64 |
        | int8    | int16   | int64   | float32 | float64 |
        | int64   | int64   | int64   | float64 | float64 |
        | float16 | float16 | float64 | float32 | float64 |

    @ARI-42.3
    Scenario: A new tensor
      Given `t = torch.tensor([1.0, 2.0])`
      When `u = np.add(t, 0)`
      Then `u` is `[1.0, 2.0]`
      And `isinstance(u, torch.Tensor)` is `True`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @ARI-42.4 @needs:ARI-25
    Scenario: The result is written into an array
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float64)`
      And `n = np.zeros(2)`
      When `r = np.multiply(t, 3, out=n)`
      Then `r is n` is `True`
      And `n` is `[3.0, 6.0]`
      And `n` and `t` do not share memory
      And `t` is unchanged

    @ARI-42.5 @needs:MEM-1 @needs:ARI-25
    Scenario: The array of the tensor as out= changes the tensor
      Given `t = torch.tensor([1.0, 2.0])`
      When `np.add(t, 1, out=t.numpy())`
      Then `t` is `[2.0, 3.0]`

    @ARI-42.6 @needs:REF-1
    Scenario Outline: <code>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `a = np.array([10.0, 20.0])`
      When `u = np.<code>`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case   | code             |
        | left   | add(t, a)        |
        | right  | multiply(a, t)   |
        | number | add(t, 1)        |
        | out    | add(t, 1, out=a) |

  Rule: ARI-43 A tensor and an array are compared by ==

    @ARI-43.1 @needs:ARI-18 @needs:MEM-3 @needs:DTY-1 @needs:MEM-13 @needs:MEM-18
    Scenario: Either order
      Given `t = torch.tensor([1.0, 2.0])`
      And `a = np.array([1.0, 3.0])`
      Then `CODE` is `RESULT` for every row of
        | CODE                                                     | RESULT                          |
        | t == a                                                   | [True, False]                   |
        | a == t                                                   | [True, False]                   |
        | t == a[:1]                                               | [True, False]                   |
        | a[1:] == t                                               | [False, False]                  |
        | t == np.array(2.0)                                       | [False, True]                   |
        | t[:, None] == a                                          | [[True, False], [False, False]] |
        | torch.tensor([1, 2]) == np.array([1.0, 2.5])             | [True, False]                   |
        | torch.tensor([0.1]) == np.array([0.1])                   | [False]                         |
        | torch.tensor([float('nan')]) == np.array([float('nan')]) | [False]                         |
      And `t` is unchanged
      And `a` is unchanged

    @ARI-43.2 @needs:ARI-18 @needs:MEM-3
    Scenario Outline: <description>
      Given `t = <tensor>`
      And `a = np.array([1.0, 3.0])`
      When `u = <code>`
      Then `u` is `[True, False]`
      And `(u.dtype, u.requires_grad, isinstance(u, torch.Tensor))` is `(torch.bool, False, True)`
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case     | description                    | tensor                                         | code   |
        | first    | A tensor first                 | torch.tensor([1.0, 2.0])                       | t == a |
        | second   | An array first                 | torch.tensor([1.0, 2.0])                       | a == t |
        | leaf     | A leaf that requires gradients | torch.tensor([1.0, 2.0], requires_grad=True)   | t == a |
        | bfloat16 | A dtype that NumPy lacks       | torch.tensor([1.0, 2.0], dtype=torch.bfloat16) | a == t |

    @ARI-43.3 @needs:MEM-3
    Scenario Outline: Shapes that cannot be broadcast: <code>
      Given `t = torch.tensor([1.0, 2.0])`
      And `a = np.array([1.0, 2.0, 3.0])`
      When `u = <code>`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case   | code   |
        | tensor | t == a |
        | array  | a == t |

  Rule: ARI-44 in asks whether any element is equal

    @ARI-44.1 @needs:ARI-18
    Scenario: Tensors
      Given `t = torch.tensor([1, 2, 3])`
      And `m = torch.tensor([[1, 5], [7, 8]])`
      Then `CODE` is `RESULT` for every row of
        | CODE                                         | RESULT |
        | 2 in t                                       | True   |
        | 5 in t                                       | False  |
        | 5 not in t                                   | True   |
        | 2.0 in t                                     | True   |
        | 2.5 in t                                     | False  |
        | True in t                                    | True   |
        | torch.tensor(3) in t                         | True   |
        | torch.tensor([5, 6, 3]) in t                 | True   |
        | torch.tensor([1, 2]) in m                    | True   |
        | torch.tensor([5, 1]) in m                    | False  |
        | np.array([2])[0] in t                        | True   |
        | float('nan') in torch.tensor([float('nan')]) | False  |
        | 1j in torch.tensor([1j])                     | True   |
        | 1 in torch.tensor([])                        | False  |
        | 0 in torch.tensor(0.0)                       | True   |
      And `t` is unchanged
      And `m` is unchanged

    @ARI-44.2 @needs:ARI-18
    Scenario: Arrays
      Given `a = np.array([1, 2, 3])`
      Then `CODE` is `RESULT` for every row of
        | CODE                                     | RESULT |
        | 2 in a                                   | True   |
        | 5 in a                                   | False  |
        | 2.0 in a                                 | True   |
        | True in a                                | True   |
        | np.array([5, 6, 3]) in a                 | True   |
        | [5, 6, 3] in a                           | True   |
        | a[2] in a                                | True   |
        | float('nan') in np.array([float('nan')]) | False  |
        | 1 in np.array([])                        | False  |
      And `a` is unchanged

    @ARI-44.3
    Scenario Outline: <description>
      Given `x = <new>([1, 2, 3])`
      And `y = <new>([1, 2])`
      When `found = y in x`
      Then it fails with `SHAPE_MISMATCH`
      And `x` is unchanged
      And `y` is unchanged

      Examples:
        | case   | description | new          |
        | tensor | Tensors     | torch.tensor |
        | array  | Arrays      | np.array     |

    @ARI-44.4
    Scenario: A list is asked for the object itself first
      Given `t = torch.tensor([1, 2])`
      And `a = np.array([1, 2])`
      And `objects = [t, a]`
      Then `(t in objects, a in [a])` is `(True, True)`
      And `(torch.tensor(2) in [1, torch.tensor(2)], torch.tensor(3) in [1, torch.tensor(2)])` is `(True, False)`

  Rule: ARI-50 NumPy multiplies a tensor and an array as matrices

    @ARI-50.1 @needs:ARI-45 @needs:ARI-47 @needs:MEM-16
    Scenario Outline: <description>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `a = np.array([[1.0, 10.0], [100.0, 1000.0]])`
      When `u = <code>`
      Then `u` is `<result>`
      And `(u.shape, u.dtype, u.requires_grad)` is `(<shape>, torch.float64, False)`
      And `u` and `t` do not share memory
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case      | description                          | code                     | result                             | shape  |
        | operator  | A tensor @ an array                  | t @ a                    | [[201.0, 2010.0], [403.0, 4030.0]] | (2, 2) |
        | transpose | A transpose                          | t.T @ a                  | [[301.0, 3010.0], [402.0, 4020.0]] | (2, 2) |
        | vector    | A vector on the right                | t @ a[0]                 | [21.0, 43.0]                       | (2,)   |
        | number    | Two vectors: the result is 0-d       | t[0] @ a[0]              | 21.0                               | ()     |
        | function  | np.matmul of a tensor                | np.matmul(t, a)          | [[201.0, 2010.0], [403.0, 4030.0]] | (2, 2) |
        | right     | np.matmul with a tensor on the right | np.matmul(a, t)          | [[31.0, 42.0], [3100.0, 4200.0]]   | (2, 2) |
        | tensors   | np.matmul promotes two tensors       | np.matmul(t, t.double()) | [[7.0, 10.0], [15.0, 22.0]]        | (2, 2) |

    @ARI-50.2 @needs:ARI-49
    Scenario: t @= a names another tensor
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `u = t`
      And `a = np.array([[0.0, 1.0], [1.0, 0.0]], dtype=np.float32)`
      When `t @= a`
      Then `t` is `[[2.0, 1.0], [4.0, 3.0]]`
      And `t is u` is `False`
      And `u` is `[[1.0, 2.0], [3.0, 4.0]]`
      And `a` is unchanged

    @ARI-50.3 @needs:REF-1 @needs:REF-3 @needs:ARI-46
    Scenario Outline: <description> is refused
      Given `t = <tensor>`
      And `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `<code>`
      Then it fails with `<kind>`
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case     | description                      | tensor                               | code            | kind              |
        | gradient | A tensor that requires gradients | torch.ones(2, 2, requires_grad=True) | t @ a           | REQUIRES_GRAD     |
        | function | np.matmul of one                 | torch.ones(2, 2, requires_grad=True) | np.matmul(a, t) | REQUIRES_GRAD     |
        | dtype    | A dtype that NumPy lacks         | torch.ones(2, 2).bfloat16()          | t @ a           | DTYPE_UNSUPPORTED |
        | shape    | A row of another size            | torch.ones(2, 3)                     | t @ a           | SHAPE_MISMATCH    |
        | rank     | A tensor of rank 0               | torch.tensor(2.0)                    | t @ a           | SHAPE_MISMATCH    |
