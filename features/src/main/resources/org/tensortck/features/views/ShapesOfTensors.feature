Feature: Shapes of tensors

  Rule: VIW-7 Reshaping a contiguous tensor does not copy

    @VIW-7.1
    Scenario Outline: <description>: v = t.<call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case          | description                 | call             | elements                                         | strides   |
        | reshape       | Another shape               | reshape(3, 2)    | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]             | (2, 1)    |
        | reshape-tuple | A shape that is a tuple     | reshape((3, 2))  | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]             | (2, 1)    |
        | reshape-same  | Its current shape           | reshape(2, 3)    | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]               | (3, 1)    |
        | reshape-more  | More axes                   | reshape(3, 2, 1) | [[[1.0], [2.0]], [[3.0], [4.0]], [[5.0], [6.0]]] | (2, 1, 1) |
        | view          | A view by name              | view(3, 2)       | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]             | (2, 1)    |
        | view-row      | A view as one axis          | view(-1)         | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]                   | (1,)      |
        | flatten       | All axes merged             | flatten()        | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]                   | (1,)      |
        | ravel         | All axes merged, contiguous | ravel()          | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]                   | (1,)      |

    @VIW-7.2 @needs:DTY-1
    Scenario Outline: The shape of another tensor, by <call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = torch.tensor([[0, 0], [0, 0], [0, 0]])`
      When `v = t.<call>(s)`
      Then `v` is `[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]`
      And `v.dtype` is `torch.float32`
      And `v` and `t` have the same memory
      And `t` is unchanged
      And `s` is unchanged

      Examples:
        | case       | call       |
        | view_as    | view_as    |
        | reshape_as | reshape_as |

    @VIW-7.3
    Scenario: Some axes are merged
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `v = t.flatten(1, 2)`
      Then `v` is `[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]`
      And `v` and `t` have the same memory
      And `t` is unchanged

    @VIW-7.4
    Scenario: A write through another shape reaches the tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = t.reshape(3, 2)`
      When `v[1, 1] = 9`
      Then `t` is `[[1.0, 2.0, 3.0], [9.0, 5.0, 6.0]]`

    @VIW-7.5 @needs:MEM-6
    Scenario: A contiguous part keeps its offset
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])`
      When `v = t[1:].reshape(4)`
      Then `v` is `[3.0, 4.0, 5.0, 6.0]`
      And `v.storage_offset()` is `2`
      And `v` and `t` share memory
      And `t` is unchanged

    @VIW-7.6
    Scenario: A 0-d tensor is flattened to one element
      Given `t = torch.tensor(5.0)`
      When `v = t.flatten()`
      Then `v` is `[5.0]`
      And `v` and `t` have the same memory
      And `t` is unchanged

  Rule: VIW-8 Reshaping a tensor with gaps does not copy where strides suffice

    @VIW-8.1 @needs:MEM-6
    Scenario Outline: <description>: v = s.<call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      And `s = <source>`
      When `v = s.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v` and `s` have the same memory
      And `t` is unchanged

      Examples:
        | case      | description                                 | source    | call          | elements                                             | strides   |
        | merge     | Every second element, as one axis           | t[:, ::2] | reshape(4)    | [1.0, 3.0, 5.0, 7.0]                                 | (2,)      |
        | view      | The same by view                            | t[:, ::2] | view(4)       | [1.0, 3.0, 5.0, 7.0]                                 | (2,)      |
        | flatten   | The same by flatten                         | t[:, ::2] | flatten()     | [1.0, 3.0, 5.0, 7.0]                                 | (2,)      |
        | split     | An axis split in two                        | t[:, 1]   | reshape(1, 2) | [[2.0, 6.0]]                                         | (8, 4)    |
        | transpose | An axis of a transposed tensor split in two | t.T       | view(2, 2, 2) | [[[1.0, 5.0], [2.0, 6.0]], [[3.0, 7.0], [4.0, 8.0]]] | (2, 1, 4) |
        | same      | Its current shape                           | t.T       | reshape(4, 2) | [[1.0, 5.0], [2.0, 6.0], [3.0, 7.0], [4.0, 8.0]]     | (1, 4)    |

  Rule: VIW-9 Reshaping a tensor copies where strides do not suffice

    @VIW-9.1 @needs:MEM-6
    Scenario Outline: <description>: v = s.<call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = <source>`
      When `v = s.<call>`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `0`
      And `v` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case    | description                           | source   | call          | elements                           | strides |
        | reshape | A transposed tensor as one axis       | t.T      | reshape(6)    | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]     | (1,)    |
        | matrix  | A transposed tensor as another matrix | t.T      | reshape(2, 3) | [[1.0, 4.0, 2.0], [5.0, 3.0, 6.0]] | (3, 1)  |
        | block   | A block as one axis                   | t[:, 1:] | reshape(4)    | [2.0, 3.0, 5.0, 6.0]               | (1,)    |
        | flatten | A transposed tensor, flattened        | t.T      | flatten()     | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]     | (1,)    |
        | ravel   | A transposed tensor, raveled          | t.T      | ravel()       | [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]     | (1,)    |

    @VIW-9.2 @needs:MEM-6
    Scenario: ravel closes gaps although strides could express them
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `s = t[::2]`
      When `v = s.ravel()`
      Then `v` is `[1.0, 3.0]`
      And `v` has strides `(1,)`
      And `v` and `t` do not share memory
      And `t` is unchanged

  Rule: VIW-10 Tensor.view never copies

    @VIW-10.1 @needs:MEM-6
    Scenario Outline: <description>: v = s.view(<shape>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = <source>`
      When `v = s.view(<shape>)`
      Then it fails with `SHAPE_MISMATCH`
      And `s` is unchanged
      And `t` is unchanged

      Examples:
        | case   | description                                | source   | shape   |
        | row    | A transposed tensor as one axis            | t.T      | 6       |
        | matrix | A transposed tensor as another matrix      | t.T      | 2, 3    |
        | block  | A block as one axis                        | t[:, 1:] | 4       |
        | axis   | A new axis between two that are transposed | t.T      | 2, 1, 3 |

    @VIW-10.2 @needs:MEM-6
    Scenario: view_as refuses as well
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = t.T`
      When `v = s.view_as(t)`
      Then it fails with `SHAPE_MISMATCH`
      And `s` is unchanged
      And `t` is unchanged

  Rule: VIW-11 Flattening one axis returns the same tensor

    @VIW-11.1
    Scenario Outline: <description>: v = t.flatten(<axes>)
      Given `t = <tensor>`
      When `v = t.flatten(<axes>)`
      Then `v is t` is `True`
      And `t` is unchanged

      Examples:
        | case   | description                | tensor                                 | axes |
        | vector | All axes of a vector       | torch.tensor([1.0, 2.0])               |      |
        | first  | The first axis of a matrix | torch.tensor([[1.0, 2.0], [3.0, 4.0]]) | 0, 0 |
        | last   | The last axis of a matrix  | torch.tensor([[1.0, 2.0], [3.0, 4.0]]) | -1   |

    @VIW-11.2
    Scenario: From the last axis
      Given `t = torch.zeros(2, 3)`
      And `v = torch.zeros(3)`
      Then `CODE` is `True` for every row of
        | CODE                  |
        | v.flatten() is v      |
        | v.flatten(-1) is v    |
        | v.flatten(0, -1) is v |
        | t.flatten(-1) is t    |
        | t.flatten(1, 1) is t  |
      And `t.shape` is `(2, 3)`
      And `v.shape` is `(3,)`

  Rule: VIW-12 A size of -1 is inferred

    @VIW-12.1
    Scenario: A tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `e = torch.tensor([[], []])`
      Then `t.CALL.shape` is `SHAPE` for every row of
        | CALL              | SHAPE     |
        | reshape(-1)       | (6,)      |
        | reshape(-1, 2)    | (3, 2)    |
        | reshape(3, -1)    | (3, 2)    |
        | reshape(6, -1)    | (6, 1)    |
        | reshape(1, -1, 3) | (1, 2, 3) |
        | view(-1, 6)       | (1, 6)    |
      And `e.CALL.shape` is `SHAPE` for every row of
        | CALL           | SHAPE  |
        | reshape(-1)    | (0,)   |
        | reshape(-1, 3) | (0, 3) |
        | view(4, -1)    | (4, 0) |

    @VIW-12.2
    Scenario: An array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `e = np.array([[], []])`
      Then `a.reshape(LENGTHS).shape` is `SHAPE` for every row of
        | LENGTHS  | SHAPE     |
        | -1       | (6,)      |
        | -1, 2    | (3, 2)    |
        | 3, -1    | (3, 2)    |
        | 6, -1    | (6, 1)    |
        | 1, -1, 3 | (1, 2, 3) |
      And `e.reshape(LENGTHS).shape` is `SHAPE` for every row of
        | LENGTHS | SHAPE  |
        | -1      | (0,)   |
        | -1, 3   | (0, 3) |
        | 4, -1   | (4, 0) |

  Rule: VIW-13 A shape for a different number of elements is refused

    @VIW-13.1
    Scenario Outline: A tensor refuses: <description>
      Given `t = <tensor>`
      When `v = t.<call>`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case      | description                             | tensor                             | call            |
        | too-few   | Too few elements                        | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(3)      |
        | too-many  | Too many elements                       | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(2, 3)   |
        | none      | No elements                             | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(0)      |
        | no-axes   | No axes                                 | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(())     |
        | divide    | A size to infer that would not be whole | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(-1, 3)  |
        | two       | Two sizes to infer                      | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(-1, -1) |
        | negative  | A negative size                         | torch.tensor([1.0, 2.0, 3.0, 4.0]) | reshape(-2, 2)  |
        | view      | Too few elements of a view              | torch.tensor([1.0, 2.0, 3.0, 4.0]) | view(3)         |
        | ambiguous | A size to infer that could be any       | torch.tensor([])                   | reshape(0, -1)  |
        | empty     | One element                             | torch.tensor([])                   | reshape(1)      |

    @VIW-13.2
    Scenario Outline: An array refuses: <description>
      Given `a = <array>`
      When `v = a.reshape(<shape>)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged

      Examples:
        | case      | description                             | array                          | shape  |
        | too-few   | Too few elements                        | np.array([1.0, 2.0, 3.0, 4.0]) | 3      |
        | too-many  | Too many elements                       | np.array([1.0, 2.0, 3.0, 4.0]) | 2, 3   |
        | none      | No elements                             | np.array([1.0, 2.0, 3.0, 4.0]) | 0      |
        | no-axes   | No axes                                 | np.array([1.0, 2.0, 3.0, 4.0]) | ()     |
        | divide    | A size to infer that would not be whole | np.array([1.0, 2.0, 3.0, 4.0]) | -1, 3  |
        | two       | Two sizes to infer                      | np.array([1.0, 2.0, 3.0, 4.0]) | -1, -1 |
        | ambiguous | A size to infer that could be any       | np.array([])                   | 0, -1  |
        | empty     | One element                             | np.array([])                   | 1      |

  Rule: VIW-14 A single element can be reshaped to any rank

    @VIW-14.1
    Scenario Outline: <description>: v = x.<call>
      Given `x = <object>`
      When `v = x.<call>`
      Then `v` is `<elements>`
      And `v` and `x` have the same memory
      And `x` is unchanged

      Examples:
        | case           | description                | object                | call          | elements |
        | tensor-axis    | A 0-d tensor gets one axis | torch.tensor(1.5)     | reshape(1)    | [1.5]    |
        | tensor-axes    | A 0-d tensor gets two axes | torch.tensor(1.5)     | view(1, 1)    | [[1.5]]  |
        | tensor-none    | A tensor loses all axes    | torch.tensor([[1.5]]) | reshape(())   | 1.5      |
        | tensor-flatten | A 0-d tensor, flattened    | torch.tensor(1.5)     | flatten()     | [1.5]    |
        | tensor-ravel   | A 0-d tensor, raveled      | torch.tensor(1.5)     | ravel()       | [1.5]    |
        | array-axis     | A 0-d array gets one axis  | np.array(1.5)         | reshape(1)    | [1.5]    |
        | array-axes     | A 0-d array gets two axes  | np.array(1.5)         | reshape(1, 1) | [[1.5]]  |
        | array-none     | An array loses all axes    | np.array([[1.5]])     | reshape(())   | 1.5      |
        | array-ravel    | A 0-d array, raveled       | np.array(1.5)         | ravel()       | [1.5]    |

  Rule: VIW-15 The stride of an axis of size one follows the libraries

    @VIW-15.1 @needs:MEM-6 @needs:VIW-7 @needs:VIW-27 @needs:VIW-31
    Scenario: Tensors
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `t.EXPRESSION.stride()` is `STRIDES` for every row of
        | EXPRESSION         | STRIDES   |
        | reshape(1, 2, 3)   | (6, 3, 1) |
        | reshape(2, 1, 3)   | (3, 3, 1) |
        | reshape(2, 3, 1)   | (3, 1, 1) |
        | unsqueeze(0)       | (6, 3, 1) |
        | unsqueeze(1)       | (3, 3, 1) |
        | unsqueeze(2)       | (3, 1, 1) |
        | T.unsqueeze(1)     | (1, 6, 3) |
        | T.unsqueeze(-1)    | (1, 3, 1) |
        | T.reshape(3, 1, 2) | (1, 6, 3) |
        | T.reshape(1, 3, 2) | (3, 1, 3) |
        | expand(1, 2, 3)    | (6, 3, 1) |

    @VIW-15.2 @needs:MEM-7 @needs:VIW-16 @needs:VIW-28 @needs:VIW-29 @needs:VIW-32
    Scenario: Arrays
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `EXPRESSION.strides` is `STRIDES` for every row of
        | EXPRESSION                    | STRIDES     |
        | a.reshape(1, 2, 3)            | (48, 24, 8) |
        | a.reshape(2, 1, 3)            | (24, 24, 8) |
        | a.reshape(2, 3, 1)            | (24, 8, 8)  |
        | np.expand_dims(a, 1)          | (24, 24, 8) |
        | np.expand_dims(a.T, 1)        | (8, 48, 24) |
        | np.expand_dims(a.T, -1)       | (8, 24, 24) |
        | np.atleast_3d(a)              | (24, 8, 0)  |
        | np.broadcast_to(a, (1, 2, 3)) | (0, 24, 8)  |
